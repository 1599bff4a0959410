# netneeds rules (unifi) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - robot.media: to media.mi.com TCP 80, 8000-8010 - required by Home Assistant; without it: it stops
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
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
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
#   put netneeds-robot.tf into a folder of its own, and set the zone ids and the access to your controller (UNIFI_API, UNIFI_API_KEY)
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

resource "unifi_firewall_group" "netneeds_robot_multicast_and_broadcast_ipv4" {
  name    = "netneeds_robot_multicast_and_broadcast_ipv4"
  type    = "address-group"
  members = ["224.0.0.0/4", "255.255.255.255"]
}

resource "unifi_firewall_group" "netneeds_robot_multicast_and_broadcast_ipv6" {
  name    = "netneeds_robot_multicast_and_broadcast_ipv6"
  type    = "ipv6-address-group"
  members = ["ff00::/8"]
}

resource "unifi_firewall_group" "netneeds_robot_ports_80_8000_8010" {
  name    = "netneeds_robot_ports_80_8000_8010"
  type    = "port-group"
  members = ["80", "8000-8010"]
}

# robot.replies: replies to what was let through
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_replies" {
  name                  = "netneeds_robot_robot_replies"
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
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_replies__2" {
  name                  = "netneeds_robot_robot_replies__2"
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
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_replies__3" {
  name                  = "netneeds_robot_robot_replies__3"
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
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_replies__4" {
  name                  = "netneeds_robot_robot_replies__4"
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
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_replies__5" {
  name                  = "netneeds_robot_robot_replies__5"
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

# robot.media: to media.mi.com TCP 80, 8000-8010
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_media" {
  name        = "netneeds_robot_robot_media"
  description = "to media.mi.com TCP 80- 8000-8010"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id       = var.internet_zone_id
    web_domains   = ["media.mi.com"]
    port_group_id = unifi_firewall_group.netneeds_robot_ports_80_8000_8010.id
  }
}

# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_netneeds_dns_udp" {
  name        = "netneeds_robot_robot_netneeds_dns_udp"
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

# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_netneeds_dns_tcp" {
  name        = "netneeds_robot_robot_netneeds_dns_tcp"
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

# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_netneeds_ntp_udp" {
  name        = "netneeds_robot_robot_netneeds_ntp_udp"
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

# robot.address-assignment: address assignment
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_address_assignment" {
  name        = "netneeds_robot_robot_address_assignment"
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

# robot.address-assignment: multicast and broadcast that the gateway listens to
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_address_assignment__2" {
  name        = "netneeds_robot_robot_address_assignment__2"
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
    ip_group_id = unifi_firewall_group.netneeds_robot_multicast_and_broadcast_ipv4.id
  }
}

# robot.refusal: everything else it opens
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_refusal" {
  name                  = "netneeds_robot_robot_refusal"
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
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_refusal__2" {
  name                  = "netneeds_robot_robot_refusal__2"
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
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_refusal__3" {
  name                  = "netneeds_robot_robot_refusal__3"
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

# robot.refusal: everything else opened towards it
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_refusal__4" {
  name                  = "netneeds_robot_robot_refusal__4"
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
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_refusal__5" {
  name                  = "netneeds_robot_robot_refusal__5"
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

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_device_internet" {
  source_zone_id      = var.device_zone_id
  destination_zone_id = var.internet_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_media.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_refusal.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_device_home" {
  source_zone_id      = var.device_zone_id
  destination_zone_id = var.home_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies__2.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_refusal__2.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_device_gateway" {
  source_zone_id      = var.device_zone_id
  destination_zone_id = var.gateway_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies__3.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_netneeds_dns_udp.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_netneeds_dns_tcp.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_netneeds_ntp_udp.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_address_assignment.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_address_assignment__2.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_refusal__3.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_internet_device" {
  source_zone_id      = var.internet_zone_id
  destination_zone_id = var.device_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies__4.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_refusal__4.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_home_device" {
  source_zone_id      = var.home_zone_id
  destination_zone_id = var.device_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies__5.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_refusal__5.id,
  ]
}
