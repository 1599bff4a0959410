# netneeds, release 2026.01.01: takes the ufw rules out again
# For Test robot [robot]
ufw delete reject from 192.168.1.50 to 192.0.0.0/3
ufw delete reject proto tcp from 192.168.1.50 to 192.0.0.0/3
ufw delete reject from 192.168.1.50 to 128.0.0.0/2
ufw delete reject proto tcp from 192.168.1.50 to 128.0.0.0/2
ufw delete reject from 192.168.1.50 to 0.0.0.0/1
ufw delete reject proto tcp from 192.168.1.50 to 0.0.0.0/1
ufw delete allow proto udp from 192.168.1.50 to any port 67
ufw delete allow proto udp from 192.168.1.50 to any port 123
ufw delete allow proto tcp from 192.168.1.50 to any port 53
ufw delete allow proto udp from 192.168.1.50 to any port 53
ufw route delete reject from any to 192.168.1.50
ufw route delete reject proto tcp from any to 192.168.1.50
ufw route delete reject from 192.168.1.50 to 192.0.0.0/3
ufw route delete reject proto tcp from 192.168.1.50 to 192.0.0.0/3
ufw route delete reject from 192.168.1.50 to 128.0.0.0/2
ufw route delete reject proto tcp from 192.168.1.50 to 128.0.0.0/2
ufw route delete reject from 192.168.1.50 to 0.0.0.0/1
ufw route delete reject proto tcp from 192.168.1.50 to 0.0.0.0/1
ufw route delete allow proto udp from 192.168.1.50 to 192.168.1.1 port 123
ufw route delete allow proto tcp from 192.168.1.50 to 192.168.1.1 port 53
ufw route delete allow proto udp from 192.168.1.50 to 192.168.1.1 port 53
