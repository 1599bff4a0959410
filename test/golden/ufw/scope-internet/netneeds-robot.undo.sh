# netneeds, release 2026.01.01: takes the ufw rules out again
# For Test robot [robot]
ufw route delete reject out on br-iot from 208.0.0.0/4 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 208.0.0.0/4 to 192.168.1.50
ufw route delete reject out on br-iot from 200.0.0.0/5 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 200.0.0.0/5 to 192.168.1.50
ufw route delete reject out on br-iot from 196.0.0.0/6 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 196.0.0.0/6 to 192.168.1.50
ufw route delete reject out on br-iot from 194.0.0.0/7 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 194.0.0.0/7 to 192.168.1.50
ufw route delete reject out on br-iot from 193.0.0.0/8 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 193.0.0.0/8 to 192.168.1.50
ufw route delete reject out on br-iot from 192.192.0.0/10 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 192.192.0.0/10 to 192.168.1.50
ufw route delete reject out on br-iot from 192.176.0.0/12 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 192.176.0.0/12 to 192.168.1.50
ufw route delete reject out on br-iot from 192.172.0.0/14 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 192.172.0.0/14 to 192.168.1.50
ufw route delete reject out on br-iot from 192.170.0.0/15 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 192.170.0.0/15 to 192.168.1.50
ufw route delete reject out on br-iot from 192.169.0.0/16 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 192.169.0.0/16 to 192.168.1.50
ufw route delete reject out on br-iot from 192.160.0.0/13 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 192.160.0.0/13 to 192.168.1.50
ufw route delete reject out on br-iot from 192.128.0.0/11 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 192.128.0.0/11 to 192.168.1.50
ufw route delete reject out on br-iot from 192.0.0.0/9 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 192.0.0.0/9 to 192.168.1.50
ufw route delete reject out on br-iot from 176.0.0.0/4 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 176.0.0.0/4 to 192.168.1.50
ufw route delete reject out on br-iot from 174.0.0.0/7 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 174.0.0.0/7 to 192.168.1.50
ufw route delete reject out on br-iot from 173.0.0.0/8 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 173.0.0.0/8 to 192.168.1.50
ufw route delete reject out on br-iot from 172.128.0.0/9 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 172.128.0.0/9 to 192.168.1.50
ufw route delete reject out on br-iot from 172.64.0.0/10 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 172.64.0.0/10 to 192.168.1.50
ufw route delete reject out on br-iot from 172.32.0.0/11 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 172.32.0.0/11 to 192.168.1.50
ufw route delete reject out on br-iot from 172.0.0.0/12 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 172.0.0.0/12 to 192.168.1.50
ufw route delete reject out on br-iot from 170.0.0.0/7 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 170.0.0.0/7 to 192.168.1.50
ufw route delete reject out on br-iot from 169.255.0.0/16 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 169.255.0.0/16 to 192.168.1.50
ufw route delete reject out on br-iot from 169.252.0.0/15 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 169.252.0.0/15 to 192.168.1.50
ufw route delete reject out on br-iot from 169.248.0.0/14 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 169.248.0.0/14 to 192.168.1.50
ufw route delete reject out on br-iot from 169.240.0.0/13 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 169.240.0.0/13 to 192.168.1.50
ufw route delete reject out on br-iot from 169.224.0.0/12 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 169.224.0.0/12 to 192.168.1.50
ufw route delete reject out on br-iot from 169.192.0.0/11 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 169.192.0.0/11 to 192.168.1.50
ufw route delete reject out on br-iot from 169.128.0.0/10 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 169.128.0.0/10 to 192.168.1.50
ufw route delete reject out on br-iot from 169.0.0.0/9 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 169.0.0.0/9 to 192.168.1.50
ufw route delete reject out on br-iot from 168.0.0.0/8 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 168.0.0.0/8 to 192.168.1.50
ufw route delete reject out on br-iot from 160.0.0.0/5 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 160.0.0.0/5 to 192.168.1.50
ufw route delete reject out on br-iot from 128.0.0.0/3 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 128.0.0.0/3 to 192.168.1.50
ufw route delete reject out on br-iot from 64.0.0.0/2 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 64.0.0.0/2 to 192.168.1.50
ufw route delete reject out on br-iot from 32.0.0.0/3 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 32.0.0.0/3 to 192.168.1.50
ufw route delete reject out on br-iot from 16.0.0.0/4 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 16.0.0.0/4 to 192.168.1.50
ufw route delete reject out on br-iot from 12.0.0.0/6 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 12.0.0.0/6 to 192.168.1.50
ufw route delete reject out on br-iot from 11.0.0.0/8 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 11.0.0.0/8 to 192.168.1.50
ufw route delete reject out on br-iot from 8.0.0.0/7 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 8.0.0.0/7 to 192.168.1.50
ufw route delete reject out on br-iot from 0.0.0.0/5 to 192.168.1.50
ufw route delete reject out on br-iot proto tcp from 0.0.0.0/5 to 192.168.1.50
ufw route delete reject in on br-iot from 192.168.1.50 to 208.0.0.0/4
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 208.0.0.0/4
ufw route delete reject in on br-iot from 192.168.1.50 to 200.0.0.0/5
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 200.0.0.0/5
ufw route delete reject in on br-iot from 192.168.1.50 to 196.0.0.0/6
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 196.0.0.0/6
ufw route delete reject in on br-iot from 192.168.1.50 to 194.0.0.0/7
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 194.0.0.0/7
ufw route delete reject in on br-iot from 192.168.1.50 to 193.0.0.0/8
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 193.0.0.0/8
ufw route delete reject in on br-iot from 192.168.1.50 to 192.192.0.0/10
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 192.192.0.0/10
ufw route delete reject in on br-iot from 192.168.1.50 to 192.176.0.0/12
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 192.176.0.0/12
ufw route delete reject in on br-iot from 192.168.1.50 to 192.172.0.0/14
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 192.172.0.0/14
ufw route delete reject in on br-iot from 192.168.1.50 to 192.170.0.0/15
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 192.170.0.0/15
ufw route delete reject in on br-iot from 192.168.1.50 to 192.169.0.0/16
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 192.169.0.0/16
ufw route delete reject in on br-iot from 192.168.1.50 to 192.160.0.0/13
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 192.160.0.0/13
ufw route delete reject in on br-iot from 192.168.1.50 to 192.128.0.0/11
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 192.128.0.0/11
ufw route delete reject in on br-iot from 192.168.1.50 to 192.0.0.0/9
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 192.0.0.0/9
ufw route delete reject in on br-iot from 192.168.1.50 to 176.0.0.0/4
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 176.0.0.0/4
ufw route delete reject in on br-iot from 192.168.1.50 to 174.0.0.0/7
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 174.0.0.0/7
ufw route delete reject in on br-iot from 192.168.1.50 to 173.0.0.0/8
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 173.0.0.0/8
ufw route delete reject in on br-iot from 192.168.1.50 to 172.128.0.0/9
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 172.128.0.0/9
ufw route delete reject in on br-iot from 192.168.1.50 to 172.64.0.0/10
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 172.64.0.0/10
ufw route delete reject in on br-iot from 192.168.1.50 to 172.32.0.0/11
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 172.32.0.0/11
ufw route delete reject in on br-iot from 192.168.1.50 to 172.0.0.0/12
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 172.0.0.0/12
ufw route delete reject in on br-iot from 192.168.1.50 to 170.0.0.0/7
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 170.0.0.0/7
ufw route delete reject in on br-iot from 192.168.1.50 to 169.255.0.0/16
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 169.255.0.0/16
ufw route delete reject in on br-iot from 192.168.1.50 to 169.252.0.0/15
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 169.252.0.0/15
ufw route delete reject in on br-iot from 192.168.1.50 to 169.248.0.0/14
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 169.248.0.0/14
ufw route delete reject in on br-iot from 192.168.1.50 to 169.240.0.0/13
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 169.240.0.0/13
ufw route delete reject in on br-iot from 192.168.1.50 to 169.224.0.0/12
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 169.224.0.0/12
ufw route delete reject in on br-iot from 192.168.1.50 to 169.192.0.0/11
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 169.192.0.0/11
ufw route delete reject in on br-iot from 192.168.1.50 to 169.128.0.0/10
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 169.128.0.0/10
ufw route delete reject in on br-iot from 192.168.1.50 to 169.0.0.0/9
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 169.0.0.0/9
ufw route delete reject in on br-iot from 192.168.1.50 to 168.0.0.0/8
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 168.0.0.0/8
ufw route delete reject in on br-iot from 192.168.1.50 to 160.0.0.0/5
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 160.0.0.0/5
ufw route delete reject in on br-iot from 192.168.1.50 to 128.0.0.0/3
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 128.0.0.0/3
ufw route delete reject in on br-iot from 192.168.1.50 to 64.0.0.0/2
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 64.0.0.0/2
ufw route delete reject in on br-iot from 192.168.1.50 to 32.0.0.0/3
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 32.0.0.0/3
ufw route delete reject in on br-iot from 192.168.1.50 to 16.0.0.0/4
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 16.0.0.0/4
ufw route delete reject in on br-iot from 192.168.1.50 to 12.0.0.0/6
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 12.0.0.0/6
ufw route delete reject in on br-iot from 192.168.1.50 to 11.0.0.0/8
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 11.0.0.0/8
ufw route delete reject in on br-iot from 192.168.1.50 to 8.0.0.0/7
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 8.0.0.0/7
ufw route delete reject in on br-iot from 192.168.1.50 to 0.0.0.0/5
ufw route delete reject in on br-iot proto tcp from 192.168.1.50 to 0.0.0.0/5
ufw route delete allow in on br-iot proto udp from 192.168.1.50 to 192.168.1.1 port 123
ufw route delete allow in on br-iot proto tcp from 192.168.1.50 to 192.168.1.1 port 53
ufw route delete allow in on br-iot proto udp from 192.168.1.50 to 192.168.1.1 port 53
ufw route delete allow out on br-iot proto udp from 192.168.1.10 to 192.168.1.50 port 54321
