"""Reads every rich rule of the .sh files below this folder as firewalld does; prints a line for each it refuses."""
import glob, shlex
from firewall.core.rich import Rich_Rule
KNOWN = ('--permanent', '--new-', '--policy=', '--ipset=', '--set-', '--add-', '--type=', '--option=', '--zone=')
for path in sorted(glob.glob('*/*.sh')):
    if path.endswith('undo.sh'):
        continue
    for number, line in enumerate(open(path), 1):
        words = shlex.split(line, comments=True)
        if not words:
            continue
        if words[0] != 'firewall-cmd' or any(not word.startswith(KNOWN) for word in words[1:]):
            print(f'BAD {path}:{number}: {line.strip()[:200]}')
        for word in words:
            if word.startswith('--add-rich-rule='):
                try:
                    Rich_Rule(rule_str=word[len('--add-rich-rule='):]).check()
                except Exception as error:
                    print(f'BAD {path}:{number}: {word[:200]} ({error})')
