# netneeds rules (firewalld) for Test plug [plug], Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to these devices is refused (reject). Other devices are not touched.
#
# Let through
# - plug.poll: from home-assistant (192.168.1.10) TCP 80 - required by Home Assistant; without it: it
#   stops
# - plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
# - robot.cloud: to ot.io.mi.com TCP 443 - required by Home Assistant; without it: it stops
# - robot.miio: from home-assistant (192.168.1.10) UDP 54321 - required by Home Assistant; without it:
#   it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Notes
# - Test plug: what a firmware update needs is not known: undo these rules for the time of one, then
#   load them again.
# - Test robot: what a firmware update needs is not known: undo these rules for the time of one, then
#   load them again.
# - plug: no IPv6 and no MAC address is given, so what it sends and is sent over IPv6 is NOT refused.
# - No IPv6 address was given for home-assistant, gateway: over IPv6 nothing of it is let through.
#   Give one, or choose the other family alone (family=ipv4).
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - Policies netneeds_home_f, netneeds_home_i: rich rules that stand before zones and services. What
#   is let through is accepted, so zones do not see it; packets of other devices go on to them.
# - Running the file again changes nothing: firewall-cmd says NAME_CONFLICT and ALREADY_ENABLED.
#   Before a changed rule set is loaded, run the undo commands of the old one.
# - The sets are those of the nftables backend of firewalld (FirewallBackend=nftables), which dnsmasq
#   2.87 or newer fills; every firewall-cmd --reload empties them, so restart dnsmasq after it.
# - Names are followed by dnsmasq: it must be the DNS server the device asks (dns=redirect sees to
#   that), and it fills the sets only from answers it forwards, so restart it after loading the rules.
# - wider: dnsmasq fills a set from names below the ones listed too, and whoever else is hosted at the
#   same address is let through on the same ports.
# - dnsmasq follows one line for a name: two rule sets that list the same name leave one of them
#   without addresses. Ask for one rule set for all devices (/rules) instead.
# - A router sees only what it routes: traffic inside one network, and through a bridge, is filtered
#   only where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it).
# - Connections that were open before the rules were loaded stay open; conntrack -D -s ADDRESS ends
#   them.
#
# To apply
#   sh netneeds-home.sh
#   firewall-cmd --check-config
#   firewall-cmd --reload
#   cp netneeds-home.dnsmasq.conf /etc/dnsmasq.d/
#   systemctl restart dnsmasq
#
# To undo
#   firewall-cmd --permanent --delete-policy=netneeds_home_f
#   firewall-cmd --permanent --delete-policy=netneeds_home_i
#   firewall-cmd --permanent --delete-ipset=netneeds_home_g_4
#   firewall-cmd --permanent --delete-ipset=netneeds_home_n1_4
#   firewall-cmd --permanent --delete-ipset=netneeds_home_g_6
#   firewall-cmd --permanent --delete-ipset=netneeds_home_n1_6
#   firewall-cmd --reload
#   rm -f /etc/dnsmasq.d/netneeds-home.dnsmasq.conf
#   systemctl restart dnsmasq
#
# To keep it up to date: https://netneeds.test/formats/firewalld/#update

firewall-cmd --permanent --new-ipset=netneeds_home_g_4 --type=hash:net --option=family=inet
firewall-cmd --permanent --ipset=netneeds_home_g_4 --add-entry=224.0.0.0/4
firewall-cmd --permanent --ipset=netneeds_home_g_4 --add-entry=255.255.255.255
# ot.io.mi.com
firewall-cmd --permanent --new-ipset=netneeds_home_n1_4 --type=hash:ip --option=family=inet --option=timeout=86400
firewall-cmd --permanent --new-ipset=netneeds_home_g_6 --type=hash:net --option=family=inet6
firewall-cmd --permanent --ipset=netneeds_home_g_6 --add-entry=ff00::/8
# ot.io.mi.com
firewall-cmd --permanent --new-ipset=netneeds_home_n1_6 --type=hash:ip --option=family=inet6 --option=timeout=86400
firewall-cmd --permanent --new-policy=netneeds_home_f
firewall-cmd --permanent --policy=netneeds_home_f --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_home_f --set-priority=-100
firewall-cmd --permanent --policy=netneeds_home_f --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_home_f --add-egress-zone=ANY
# plug.poll: from home-assistant (192.168.1.10) TCP 80
# plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# robot.cloud: to ot.io.mi.com TCP 443
firewall-cmd --permanent --policy=netneeds_home_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.10" destination address="192.168.1.51" port port="80" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.51" destination address="192.168.1.1" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.51" destination address="192.168.1.1" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.51" destination address="192.168.1.1" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_home_n1_4" port port="443" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" destination ipset="netneeds_home_n1_4" port port="443" protocol="tcp" accept'
# robot.miio: from home-assistant (192.168.1.10) UDP 54321
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
firewall-cmd --permanent --policy=netneeds_home_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.10" destination address="192.168.1.50" port port="54321" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" destination address="192.168.1.1" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" destination address="192.168.1.1" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="123" protocol="udp" accept'
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# everything else is refused
# robot.cloud: to ot.io.mi.com TCP 443
firewall-cmd --permanent --policy=netneeds_home_f --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" destination address="192.168.1.1" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.51" destination not ipset="netneeds_home_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.51" destination not ipset="netneeds_home_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_home_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_home_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-200" family="ipv4" source mac="50:EC:50:00:00:01" destination not ipset="netneeds_home_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source mac="50:EC:50:00:00:01" destination not ipset="netneeds_home_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-200" family="ipv4" destination address="192.168.1.51" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" destination address="192.168.1.51" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-200" family="ipv4" destination address="192.168.1.50" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" destination address="192.168.1.50" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" destination ipset="netneeds_home_n1_6" port port="443" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" destination ipset="netneeds_home_n1_6" port port="443" protocol="tcp" accept'
# everything else is refused
firewall-cmd --permanent --policy=netneeds_home_f --add-rich-rule='rule priority="-200" family="ipv6" source address="fd00::50" destination not ipset="netneeds_home_g_6" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" source address="fd00::50" destination not ipset="netneeds_home_g_6" reject type="icmp6-adm-prohibited"' --add-rich-rule='rule priority="-200" family="ipv6" source mac="50:EC:50:00:00:01" destination not ipset="netneeds_home_g_6" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" source mac="50:EC:50:00:00:01" destination not ipset="netneeds_home_g_6" reject type="icmp6-adm-prohibited"' --add-rich-rule='rule priority="-200" family="ipv6" destination address="fd00::50" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" destination address="fd00::50" reject type="icmp6-adm-prohibited"'
firewall-cmd --permanent --new-policy=netneeds_home_i
firewall-cmd --permanent --policy=netneeds_home_i --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_home_i --set-priority=-100
firewall-cmd --permanent --policy=netneeds_home_i --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_home_i --add-egress-zone=HOST
# plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# robot.cloud: to ot.io.mi.com TCP 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
firewall-cmd --permanent --policy=netneeds_home_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.51" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.51" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.51" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_home_n1_4" port port="443" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" destination ipset="netneeds_home_n1_4" port port="443" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="53" protocol="udp" accept'
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# address assignment
firewall-cmd --permanent --policy=netneeds_home_i --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.51" port port="67" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="67" protocol="udp" accept'
# address assignment
# everything else is refused
# robot.cloud: to ot.io.mi.com TCP 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
firewall-cmd --permanent --policy=netneeds_home_i --add-rich-rule='rule priority="-300" family="ipv4" source mac="50:EC:50:00:00:01" port port="67" protocol="udp" accept' --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.51" destination not ipset="netneeds_home_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.51" destination not ipset="netneeds_home_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_home_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_home_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-200" family="ipv4" source mac="50:EC:50:00:00:01" destination not ipset="netneeds_home_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source mac="50:EC:50:00:00:01" destination not ipset="netneeds_home_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" destination ipset="netneeds_home_n1_6" port port="443" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" destination ipset="netneeds_home_n1_6" port port="443" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" port port="53" protocol="udp" accept'
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# address assignment
firewall-cmd --permanent --policy=netneeds_home_i --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" port port="547" protocol="udp" accept'
# address assignment
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
# everything else is refused
firewall-cmd --permanent --policy=netneeds_home_i --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" port port="547" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" icmp-type name="router-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" icmp-type name="router-advertisement" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" icmp-type name="neighbour-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" icmp-type name="neighbour-advertisement" accept' --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" icmp-type name="router-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" icmp-type name="router-advertisement" accept' --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" icmp-type name="neighbour-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" source mac="50:EC:50:00:00:01" icmp-type name="neighbour-advertisement" accept' --add-rich-rule='rule priority="-200" family="ipv6" source address="fd00::50" destination not ipset="netneeds_home_g_6" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" source address="fd00::50" destination not ipset="netneeds_home_g_6" reject type="icmp6-adm-prohibited"' --add-rich-rule='rule priority="-200" family="ipv6" source mac="50:EC:50:00:00:01" destination not ipset="netneeds_home_g_6" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" source mac="50:EC:50:00:00:01" destination not ipset="netneeds_home_g_6" reject type="icmp6-adm-prohibited"'
