# netneeds, release 2026.01.01: takes the ufw rules out again
# For Test box [box]
ufw delete reject from 8000::/1 to any
ufw delete reject proto tcp from 8000::/1 to any
ufw delete reject from ::/1 to any
ufw delete reject proto tcp from ::/1 to any
ufw delete allow proto udp from 8000::/1 to any port 547,546
ufw delete allow proto udp from ::/1 to any port 547,546
ufw delete allow proto tcp from fe80::/10 to any port 8123
ufw delete allow proto tcp from fe80::/10 to any port 51827
ufw delete allow proto udp from fe80::/10 to any port 5353
ufw delete reject from 128.0.0.0/1 to any
ufw delete reject proto tcp from 128.0.0.0/1 to any
ufw delete reject from 0.0.0.0/1 to any
ufw delete reject proto tcp from 0.0.0.0/1 to any
ufw delete allow proto igmp from 128.0.0.0/1 to any
ufw delete allow proto igmp from 0.0.0.0/1 to any
ufw delete allow proto udp from 128.0.0.0/1 to any port 67,68
ufw delete allow proto udp from 0.0.0.0/1 to any port 67,68
ufw delete allow proto tcp from 192.168.1.0/24 to any port 8123
ufw delete allow proto tcp from 192.168.1.0/24 to any port 51827
ufw delete allow proto udp from 192.168.1.0/24 to any port 5353
