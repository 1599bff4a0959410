# netneeds rules (unifi) for Test plug [plug], Test robot [robot]
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
# Not expressible here
# - names: wider: names that share an address may be let through together; how web domains are
#   followed, and whether names below them count, is up to UniFi and not documented by the provider
# - refusal: with what REJECT answers (reset, or which ICMP) is up to UniFi and not documented by the
#   provider
# - zones: refused are the zones External, home and Gateway; for further zones of yours (VPN, Hotspot,
#   DMZ) copy the last policies, as for devices of the same zone among themselves; hosts of one
#   network talk past the gateway
# - devices: what two of these devices say to each other follows the policies you have, where both are
#   in the zone of the device
# - icmpv6: wider: the device may send any ICMPv6 to the gateway, because types cannot be chosen
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
# - For UniFi OS 9.0 or later with zone-based firewall, and the provider filipowm/unifi 1.1, whose
#   zone policies are experimental.
# - CHANGE ME: the zone ids are variables; unedited they name no zone. The zone of the device may be
#   the same as that of the home.
# - The order of policies is set for each pair of zones, before those UniFi has itself; policies of
#   your own in the pair are left where they are.
# - A rule for two devices of different rule sets needs both in one (device= twice), because an order
#   covers one set.
#
# To apply
#   put netneeds-home.tf into a folder of its own, and set the zone ids and the access to your controller (UNIFI_API, UNIFI_API_KEY)
#   terraform init
#   terraform apply
#
# To undo
#   terraform destroy
#
# To keep it up to date: https://netneeds.test/formats/unifi/#update

terraform {
  required_providers {
    unifi = {
      source  = "filipowm/unifi"
      version = "~> 1.1"
    }
  }
}

variable "device_zone_id" {
  type        = string
  default     = "CHANGE-ME"
  description = "CHANGE ME: id of the zone the device is in"
}

variable "internet_zone_id" {
  type        = string
  default     = "CHANGE-ME"
  description = "CHANGE ME: id of the zone External"
}

variable "home_zone_id" {
  type        = string
  default     = "CHANGE-ME"
  description = "CHANGE ME: id of the zone of Home Assistant and the phones, as Internal"
}

variable "gateway_zone_id" {
  type        = string
  default     = "CHANGE-ME"
  description = "CHANGE ME: id of the zone Gateway"
}

resource "unifi_firewall_group" "netneeds_home_multicast_and_broadcast_ipv4" {
  name    = "netneeds_home_multicast_and_broadcast_ipv4"
  type    = "address-group"
  members = ["224.0.0.0/4", "255.255.255.255"]
}

resource "unifi_firewall_group" "netneeds_home_multicast_and_broadcast_ipv6" {
  name    = "netneeds_home_multicast_and_broadcast_ipv6"
  type    = "ipv6-address-group"
  members = ["ff00::/8"]
}

# plug.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_plug_replies" {
  name                  = "netneeds_home_plug_replies"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.internet_zone_id
  }
}

# plug.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_plug_replies__2" {
  name                  = "netneeds_home_plug_replies__2"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.home_zone_id
  }
}

# plug.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_plug_replies__3" {
  name                  = "netneeds_home_plug_replies__3"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# plug.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_plug_replies__4" {
  name                  = "netneeds_home_plug_replies__4"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.internet_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
}

# plug.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_plug_replies__5" {
  name                  = "netneeds_home_plug_replies__5"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.home_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies" {
  name                  = "netneeds_home_robot_replies"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "BOTH"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.internet_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__2" {
  name                  = "netneeds_home_robot_replies__2"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "BOTH"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.home_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__3" {
  name                  = "netneeds_home_robot_replies__3"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "BOTH"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__4" {
  name                  = "netneeds_home_robot_replies__4"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.internet_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__5" {
  name                  = "netneeds_home_robot_replies__5"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.home_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__6" {
  name                  = "netneeds_home_robot_replies__6"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__7" {
  name                  = "netneeds_home_robot_replies__7"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.internet_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__8" {
  name                  = "netneeds_home_robot_replies__8"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.home_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__9" {
  name                  = "netneeds_home_robot_replies__9"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__10" {
  name                  = "netneeds_home_robot_replies__10"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.internet_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__11" {
  name                  = "netneeds_home_robot_replies__11"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.internet_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__12" {
  name                  = "netneeds_home_robot_replies__12"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.home_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_home_robot_replies__13" {
  name                  = "netneeds_home_robot_replies__13"
  description           = "replies to what was let through"
  action                = "ALLOW"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["ESTABLISHED", "RELATED"]
  source = {
    zone_id = var.home_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
}

# plug.poll: from home-assistant (192.168.1.10) TCP 80
resource "unifi_firewall_zone_policy" "netneeds_home_plug_poll" {
  name        = "netneeds_home_plug_poll"
  description = "from home-assistant -192.168.1.10- TCP 80"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.home_zone_id
    ips     = ["192.168.1.10"]
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
    port    = 80
  }
}

# plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
resource "unifi_firewall_zone_policy" "netneeds_home_plug_netneeds_dns_udp" {
  name        = "netneeds_home_plug_netneeds_dns_udp"
  description = "to gateway -192.168.1.1- UDP 53"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 53
  }
}

# plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
resource "unifi_firewall_zone_policy" "netneeds_home_plug_netneeds_dns_tcp" {
  name        = "netneeds_home_plug_netneeds_dns_tcp"
  description = "to gateway -192.168.1.1- TCP 53"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 53
  }
}

# plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
resource "unifi_firewall_zone_policy" "netneeds_home_plug_netneeds_ntp_udp" {
  name        = "netneeds_home_plug_netneeds_ntp_udp"
  description = "to gateway -192.168.1.1- UDP 123"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 123
  }
}

# robot.cloud: to ot.io.mi.com TCP 443
resource "unifi_firewall_zone_policy" "netneeds_home_robot_cloud" {
  name        = "netneeds_home_robot_cloud"
  description = "to ot.io.mi.com TCP 443"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "BOTH"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["ot.io.mi.com"]
    port        = 443
  }
}

# robot.cloud: to ot.io.mi.com TCP 443
resource "unifi_firewall_zone_policy" "netneeds_home_robot_cloud__2" {
  name        = "netneeds_home_robot_cloud__2"
  description = "to ot.io.mi.com TCP 443"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["ot.io.mi.com"]
    port        = 443
  }
}

# robot.cloud: to ot.io.mi.com TCP 443
resource "unifi_firewall_zone_policy" "netneeds_home_robot_cloud__3" {
  name        = "netneeds_home_robot_cloud__3"
  description = "to ot.io.mi.com TCP 443"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["ot.io.mi.com"]
    port        = 443
  }
}

# robot.miio: from home-assistant (192.168.1.10) UDP 54321
resource "unifi_firewall_zone_policy" "netneeds_home_robot_miio" {
  name        = "netneeds_home_robot_miio"
  description = "from home-assistant -192.168.1.10- UDP 54321"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.home_zone_id
    ips     = ["192.168.1.10"]
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
    port    = 54321
  }
}

# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_dns_udp" {
  name        = "netneeds_home_robot_netneeds_dns_udp"
  description = "to gateway -192.168.1.1- UDP 53"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "BOTH"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 53
  }
}

# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_dns_udp__2" {
  name        = "netneeds_home_robot_netneeds_dns_udp__2"
  description = "to gateway -192.168.1.1- UDP 53"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 53
  }
}

# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_dns_udp__3" {
  name        = "netneeds_home_robot_netneeds_dns_udp__3"
  description = "to gateway -192.168.1.1- UDP 53"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 53
  }
}

# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_dns_tcp" {
  name        = "netneeds_home_robot_netneeds_dns_tcp"
  description = "to gateway -192.168.1.1- TCP 53"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "BOTH"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 53
  }
}

# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_dns_tcp__2" {
  name        = "netneeds_home_robot_netneeds_dns_tcp__2"
  description = "to gateway -192.168.1.1- TCP 53"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 53
  }
}

# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_dns_tcp__3" {
  name        = "netneeds_home_robot_netneeds_dns_tcp__3"
  description = "to gateway -192.168.1.1- TCP 53"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 53
  }
}

# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_ntp_udp" {
  name        = "netneeds_home_robot_netneeds_ntp_udp"
  description = "to gateway -192.168.1.1- UDP 123"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "BOTH"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 123
  }
}

# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_ntp_udp__2" {
  name        = "netneeds_home_robot_netneeds_ntp_udp__2"
  description = "to gateway -192.168.1.1- UDP 123"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 123
  }
}

# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
resource "unifi_firewall_zone_policy" "netneeds_home_robot_netneeds_ntp_udp__3" {
  name        = "netneeds_home_robot_netneeds_ntp_udp__3"
  description = "to gateway -192.168.1.1- UDP 123"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 123
  }
}

# plug.address-assignment: address assignment
resource "unifi_firewall_zone_policy" "netneeds_home_plug_address_assignment" {
  name        = "netneeds_home_plug_address_assignment"
  description = "address assignment"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 67
  }
}

# plug.address-assignment: multicast and broadcast that the gateway listens to
resource "unifi_firewall_zone_policy" "netneeds_home_plug_address_assignment__2" {
  name        = "netneeds_home_plug_address_assignment__2"
  description = "multicast and broadcast that the gateway listens to"
  action      = "ALLOW"
  protocol    = "all"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id     = var.gateway_zone_id
    ip_group_id = unifi_firewall_group.netneeds_home_multicast_and_broadcast_ipv4.id
  }
}

# robot.address-assignment: address assignment
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment" {
  name        = "netneeds_home_robot_address_assignment"
  description = "address assignment"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 67
  }
}

# robot.address-assignment: address assignment
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__2" {
  name        = "netneeds_home_robot_address_assignment__2"
  description = "address assignment"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 67
  }
}

# robot.address-assignment: address assignment
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__3" {
  name        = "netneeds_home_robot_address_assignment__3"
  description = "address assignment"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 547
  }
}

# robot.address-assignment: address assignment
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__4" {
  name        = "netneeds_home_robot_address_assignment__4"
  description = "address assignment"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
    port    = 547
  }
}

# robot.address-assignment: neighbour discovery
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__5" {
  name        = "netneeds_home_robot_address_assignment__5"
  description = "neighbour discovery"
  action      = "ALLOW"
  protocol    = "icmpv6"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# robot.address-assignment: neighbour discovery
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__6" {
  name        = "netneeds_home_robot_address_assignment__6"
  description = "neighbour discovery"
  action      = "ALLOW"
  protocol    = "icmpv6"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# robot.address-assignment: multicast and broadcast that the gateway listens to
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__7" {
  name        = "netneeds_home_robot_address_assignment__7"
  description = "multicast and broadcast that the gateway listens to"
  action      = "ALLOW"
  protocol    = "all"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id     = var.gateway_zone_id
    ip_group_id = unifi_firewall_group.netneeds_home_multicast_and_broadcast_ipv4.id
  }
}

# robot.address-assignment: multicast and broadcast that the gateway listens to
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__8" {
  name        = "netneeds_home_robot_address_assignment__8"
  description = "multicast and broadcast that the gateway listens to"
  action      = "ALLOW"
  protocol    = "all"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id     = var.gateway_zone_id
    ip_group_id = unifi_firewall_group.netneeds_home_multicast_and_broadcast_ipv6.id
  }
}

# robot.address-assignment: multicast and broadcast that the gateway listens to
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__9" {
  name        = "netneeds_home_robot_address_assignment__9"
  description = "multicast and broadcast that the gateway listens to"
  action      = "ALLOW"
  protocol    = "all"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.gateway_zone_id
    ip_group_id = unifi_firewall_group.netneeds_home_multicast_and_broadcast_ipv4.id
  }
}

# robot.address-assignment: multicast and broadcast that the gateway listens to
resource "unifi_firewall_zone_policy" "netneeds_home_robot_address_assignment__10" {
  name        = "netneeds_home_robot_address_assignment__10"
  description = "multicast and broadcast that the gateway listens to"
  action      = "ALLOW"
  protocol    = "all"
  ip_version  = "IPV6"
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id     = var.gateway_zone_id
    ip_group_id = unifi_firewall_group.netneeds_home_multicast_and_broadcast_ipv6.id
  }
}

# plug.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_plug_refusal" {
  name                  = "netneeds_home_plug_refusal"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.internet_zone_id
  }
}

# plug.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_plug_refusal__2" {
  name                  = "netneeds_home_plug_refusal__2"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.home_zone_id
  }
}

# plug.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_plug_refusal__3" {
  name                  = "netneeds_home_plug_refusal__3"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# plug.refusal: everything else opened towards it
resource "unifi_firewall_zone_policy" "netneeds_home_plug_refusal__4" {
  name                  = "netneeds_home_plug_refusal__4"
  description           = "everything else opened towards it"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.internet_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
}

# plug.refusal: everything else opened towards it
resource "unifi_firewall_zone_policy" "netneeds_home_plug_refusal__5" {
  name                  = "netneeds_home_plug_refusal__5"
  description           = "everything else opened towards it"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.home_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.51"]
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal" {
  name                  = "netneeds_home_robot_refusal"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "BOTH"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.internet_zone_id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__2" {
  name                  = "netneeds_home_robot_refusal__2"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "BOTH"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.home_zone_id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__3" {
  name                  = "netneeds_home_robot_refusal__3"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "BOTH"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    macs    = ["50:ec:50:00:00:01"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__4" {
  name                  = "netneeds_home_robot_refusal__4"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.internet_zone_id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__5" {
  name                  = "netneeds_home_robot_refusal__5"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.home_zone_id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__6" {
  name                  = "netneeds_home_robot_refusal__6"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__7" {
  name                  = "netneeds_home_robot_refusal__7"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.internet_zone_id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__8" {
  name                  = "netneeds_home_robot_refusal__8"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.home_zone_id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__9" {
  name                  = "netneeds_home_robot_refusal__9"
  description           = "everything else it opens"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
  destination = {
    zone_id = var.gateway_zone_id
  }
}

# robot.refusal: everything else opened towards it
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__10" {
  name                  = "netneeds_home_robot_refusal__10"
  description           = "everything else opened towards it"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.internet_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
}

# robot.refusal: everything else opened towards it
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__11" {
  name                  = "netneeds_home_robot_refusal__11"
  description           = "everything else opened towards it"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.internet_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
}

# robot.refusal: everything else opened towards it
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__12" {
  name                  = "netneeds_home_robot_refusal__12"
  description           = "everything else opened towards it"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV4"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.home_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
}

# robot.refusal: everything else opened towards it
resource "unifi_firewall_zone_policy" "netneeds_home_robot_refusal__13" {
  name                  = "netneeds_home_robot_refusal__13"
  description           = "everything else opened towards it"
  action                = "REJECT"
  protocol              = "all"
  ip_version            = "IPV6"
  connection_state_type = "CUSTOM"
  connection_states     = ["NEW"]
  source = {
    zone_id = var.home_zone_id
  }
  destination = {
    zone_id = var.device_zone_id
    ips     = ["fd00::50"]
  }
}

resource "unifi_firewall_zone_policy_order" "netneeds_home_order_device_internet" {
  source_zone_id      = var.device_zone_id
  destination_zone_id = var.internet_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_home_plug_replies.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__4.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__7.id,
    unifi_firewall_zone_policy.netneeds_home_robot_cloud.id,
    unifi_firewall_zone_policy.netneeds_home_robot_cloud__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_cloud__3.id,
    unifi_firewall_zone_policy.netneeds_home_plug_refusal.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__4.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__7.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_home_order_device_home" {
  source_zone_id      = var.device_zone_id
  destination_zone_id = var.home_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_home_plug_replies__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__5.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__8.id,
    unifi_firewall_zone_policy.netneeds_home_plug_refusal__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__5.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__8.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_home_order_device_gateway" {
  source_zone_id      = var.device_zone_id
  destination_zone_id = var.gateway_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_home_plug_replies__3.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__3.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__6.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__9.id,
    unifi_firewall_zone_policy.netneeds_home_plug_netneeds_dns_udp.id,
    unifi_firewall_zone_policy.netneeds_home_plug_netneeds_dns_tcp.id,
    unifi_firewall_zone_policy.netneeds_home_plug_netneeds_ntp_udp.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_dns_udp.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_dns_udp__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_dns_udp__3.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_dns_tcp.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_dns_tcp__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_dns_tcp__3.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_ntp_udp.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_ntp_udp__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_netneeds_ntp_udp__3.id,
    unifi_firewall_zone_policy.netneeds_home_plug_address_assignment.id,
    unifi_firewall_zone_policy.netneeds_home_plug_address_assignment__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__2.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__3.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__4.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__5.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__6.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__7.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__8.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__9.id,
    unifi_firewall_zone_policy.netneeds_home_robot_address_assignment__10.id,
    unifi_firewall_zone_policy.netneeds_home_plug_refusal__3.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__3.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__6.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__9.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_home_order_internet_device" {
  source_zone_id      = var.internet_zone_id
  destination_zone_id = var.device_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_home_plug_replies__4.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__10.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__11.id,
    unifi_firewall_zone_policy.netneeds_home_plug_refusal__4.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__10.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__11.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_home_order_home_device" {
  source_zone_id      = var.home_zone_id
  destination_zone_id = var.device_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_home_plug_replies__5.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__12.id,
    unifi_firewall_zone_policy.netneeds_home_robot_replies__13.id,
    unifi_firewall_zone_policy.netneeds_home_plug_poll.id,
    unifi_firewall_zone_policy.netneeds_home_robot_miio.id,
    unifi_firewall_zone_policy.netneeds_home_plug_refusal__5.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__12.id,
    unifi_firewall_zone_policy.netneeds_home_robot_refusal__13.id,
  ]
}
