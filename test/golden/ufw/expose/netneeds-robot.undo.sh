# netneeds, release 2026.01.01: takes the ufw rules out again
# For Test robot [robot]
ufw delete reject from fd00::50 to fe00::/8
ufw delete reject proto tcp from fd00::50 to fe00::/8
ufw delete reject from fd00::50 to fc00::/7
ufw delete reject proto tcp from fd00::50 to fc00::/7
ufw delete reject from fd00::50 to f800::/6
ufw delete reject proto tcp from fd00::50 to f800::/6
ufw delete reject from fd00::50 to f000::/5
ufw delete reject proto tcp from fd00::50 to f000::/5
ufw delete reject from fd00::50 to e000::/4
ufw delete reject proto tcp from fd00::50 to e000::/4
ufw delete reject from fd00::50 to c000::/3
ufw delete reject proto tcp from fd00::50 to c000::/3
ufw delete reject from fd00::50 to 8000::/2
ufw delete reject proto tcp from fd00::50 to 8000::/2
ufw delete reject from fd00::50 to ::/1
ufw delete reject proto tcp from fd00::50 to ::/1
ufw delete allow proto udp from fd00::50 to any port 547
ufw delete allow proto udp from fd00::50 to any port 123
ufw delete allow proto tcp from fd00::50 to any port 53
ufw delete allow proto udp from fd00::50 to any port 53
ufw route delete reject from any to fd00::50
ufw route delete reject proto tcp from any to fd00::50
ufw route delete reject from fd00::50 to fe00::/8
ufw route delete reject proto tcp from fd00::50 to fe00::/8
ufw route delete reject from fd00::50 to fc00::/7
ufw route delete reject proto tcp from fd00::50 to fc00::/7
ufw route delete reject from fd00::50 to f800::/6
ufw route delete reject proto tcp from fd00::50 to f800::/6
ufw route delete reject from fd00::50 to f000::/5
ufw route delete reject proto tcp from fd00::50 to f000::/5
ufw route delete reject from fd00::50 to e000::/4
ufw route delete reject proto tcp from fd00::50 to e000::/4
ufw route delete reject from fd00::50 to c000::/3
ufw route delete reject proto tcp from fd00::50 to c000::/3
ufw route delete reject from fd00::50 to 8000::/2
ufw route delete reject proto tcp from fd00::50 to 8000::/2
ufw route delete reject from fd00::50 to ::/1
ufw route delete reject proto tcp from fd00::50 to ::/1
ufw route delete allow proto tcp from fec0::/10 to fd00::50 port 443
ufw route delete allow proto tcp from fe00::/9 to fd00::50 port 443
ufw route delete allow proto tcp from f800::/6 to fd00::50 port 443
ufw route delete allow proto tcp from f000::/5 to fd00::50 port 443
ufw route delete allow proto tcp from e000::/4 to fd00::50 port 443
ufw route delete allow proto tcp from c000::/3 to fd00::50 port 443
ufw route delete allow proto tcp from 8000::/2 to fd00::50 port 443
ufw route delete allow proto tcp from ::/1 to fd00::50 port 443
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
ufw route delete allow proto tcp from 208.0.0.0/4 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 200.0.0.0/5 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 196.0.0.0/6 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 194.0.0.0/7 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 193.0.0.0/8 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 192.192.0.0/10 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 192.176.0.0/12 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 192.172.0.0/14 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 192.170.0.0/15 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 192.169.0.0/16 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 192.160.0.0/13 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 192.128.0.0/11 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 192.0.0.0/9 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 176.0.0.0/4 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 174.0.0.0/7 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 173.0.0.0/8 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 172.128.0.0/9 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 172.64.0.0/10 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 172.32.0.0/11 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 172.0.0.0/12 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 170.0.0.0/7 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 169.255.0.0/16 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 169.252.0.0/15 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 169.248.0.0/14 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 169.240.0.0/13 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 169.224.0.0/12 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 169.192.0.0/11 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 169.128.0.0/10 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 169.0.0.0/9 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 168.0.0.0/8 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 160.0.0.0/5 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 128.0.0.0/3 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 64.0.0.0/2 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 32.0.0.0/3 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 16.0.0.0/4 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 12.0.0.0/6 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 11.0.0.0/8 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 8.0.0.0/7 to 192.168.1.50 port 443
ufw route delete allow proto tcp from 0.0.0.0/5 to 192.168.1.50 port 443
