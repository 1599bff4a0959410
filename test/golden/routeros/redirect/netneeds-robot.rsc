# netneeds rules (routeros) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (drop). Other devices are not touched.
#
# Let through
# - robot.miio: from home-assistant (192.168.1.10) UDP 54321 - required by Home Assistant; without it:
#   it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=redirect
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=redirect
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=redirect
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - For a current RouterOS 7. The jumps stand before all other rules; FastTrack and connections that
#   are already open are not touched.
#
# To apply
#   upload netneeds-robot.rsc to the router, then: /import file-name=netneeds-robot.rsc
#
# To undo
#   /ip firewall filter remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip firewall nat remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip firewall address-list remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip dns static remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip dns cache flush
#
# To keep it up to date: https://netneeds.test/formats/routeros/#update

# What an earlier run put in goes first
/ip firewall filter remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip firewall nat remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip firewall address-list remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip dns static remove [find where dynamic=no and comment~"^netneeds robot: "]

/ip firewall address-list add list=netneeds-robot-device-1 address=192.168.1.50 comment="netneeds robot: robot"
/ip firewall address-list add list=netneeds-robot-groups address=224.0.0.0/4 comment="netneeds robot: multicast and broadcast"
/ip firewall address-list add list=netneeds-robot-groups address=255.255.255.255 comment="netneeds robot: multicast and broadcast"
/ip firewall address-list add list=netneeds-robot-far-1 address=192.168.1.1 comment="netneeds robot: gateway"
/ip firewall address-list add list=netneeds-robot-far-2 address=192.168.1.10 comment="netneeds robot: home-assistant"
/ip firewall filter add chain=netneeds-robot-refuse action=drop comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-from-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=123 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-robot-to-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-to-1 protocol=udp dst-port=54321 src-address-list=netneeds-robot-far-2 action=accept comment="netneeds robot: robot.miio from home-assistant -192.168.1.10- UDP 54321"
/ip firewall filter add chain=netneeds-robot-router-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=tcp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=123 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=67 action=accept comment="netneeds robot: address assignment"
/ip firewall filter add chain=netneeds-robot-forward src-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-from-1 comment="netneeds robot: robot sends"
/ip firewall filter add chain=netneeds-robot-forward dst-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-to-1 comment="netneeds robot: opened towards robot"
/ip firewall filter add chain=netneeds-robot-forward src-address-list=netneeds-robot-device-1 dst-address-list=!netneeds-robot-groups action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else robot sends"
/ip firewall filter add chain=netneeds-robot-forward dst-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else opened towards robot"
/ip firewall filter add chain=netneeds-robot-input src-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-router-1 comment="netneeds robot: robot to the router"
/ip firewall filter add chain=netneeds-robot-input src-address-list=netneeds-robot-device-1 dst-address-list=!netneeds-robot-groups action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else robot sends to the router"
/ip firewall nat add chain=netneeds-robot-dstnat src-address-list=netneeds-robot-device-1 protocol=udp dst-port=53 action=redirect to-ports=53 comment="netneeds robot: robot.netneeds-dns whatever server it asks the router answers"
/ip firewall nat add chain=netneeds-robot-dstnat src-address-list=netneeds-robot-device-1 protocol=tcp dst-port=53 action=redirect to-ports=53 comment="netneeds robot: robot.netneeds-dns whatever server it asks the router answers"
/ip firewall nat add chain=netneeds-robot-dstnat src-address-list=netneeds-robot-device-1 protocol=udp dst-port=123 action=redirect to-ports=123 comment="netneeds robot: robot.netneeds-ntp whatever server it asks the router answers"
/ip firewall filter add chain=input action=jump jump-target=netneeds-robot-input comment="netneeds robot: for the router itself" place-before=([/ip firewall filter find where dynamic=no]->0)
/ip firewall filter add chain=forward action=jump jump-target=netneeds-robot-forward comment="netneeds robot: forwarded" place-before=([/ip firewall filter find where dynamic=no]->0)
/ip firewall nat add chain=dstnat action=jump jump-target=netneeds-robot-dstnat comment="netneeds robot: dstnat" place-before=([/ip firewall nat find where dynamic=no]->0)

# Names are looked up anew, so that the lists fill
/ip dns cache flush
