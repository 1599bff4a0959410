"""Reads every command of the .sh files below this folder as ufw does; prints a line for each it would not take."""
import gettext, glob, shlex, sys
gettext.install('ufw')
import ufw.frontend
for path in sorted(glob.glob('*/*.sh')):
    for number, line in enumerate(open(path), 1):
        words = shlex.split(line, comments=True)
        if not words:
            continue
        try:
            ufw.frontend.parse_command(words)
        except (Exception, SystemExit) as error:
            print(f'BAD {path}:{number}: {line.strip()[:200]} ({error})')
