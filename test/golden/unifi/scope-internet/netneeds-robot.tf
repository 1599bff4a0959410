# netneeds rules (unifi) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else leaving the home from, or entering it for, this device is refused (reject). Other
#   devices are not touched.
#
# Let through
# - robot.miio: from home-assistant (192.168.1.10) UDP 54321 - required by Home Assistant; without it:
#   it stops
# - robot.cloud: to ot.io.mi.com TCP 443 - required by Home Assistant; without it: it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Not expressible here
# - names: wider: names that share an address may be let through together; how web domains are
#   followed, and whether names below them count, is up to UniFi and not documented by the provider
# - refusal: with what REJECT answers (reset, or which ICMP) is up to UniFi and not documented by the
#   provider
# - interface: br-iot is no zone: where the device is, the variable device_zone_id says
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

# robot.miio: from home-assistant (192.168.1.10) UDP 54321
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_miio" {
  name        = "netneeds_robot_robot_miio"
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

# robot.cloud: to ot.io.mi.com TCP 443
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_cloud" {
  name        = "netneeds_robot_robot_cloud"
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

# robot.refusal: everything else opened towards it
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_refusal__2" {
  name                  = "netneeds_robot_robot_refusal__2"
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

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_device_internet" {
  source_zone_id      = var.device_zone_id
  destination_zone_id = var.internet_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_cloud.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_refusal.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_device_home" {
  source_zone_id      = var.device_zone_id
  destination_zone_id = var.home_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies__2.id,
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
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_internet_device" {
  source_zone_id      = var.internet_zone_id
  destination_zone_id = var.device_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies__4.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_refusal__2.id,
  ]
}

resource "unifi_firewall_zone_policy_order" "netneeds_robot_order_home_device" {
  source_zone_id      = var.home_zone_id
  destination_zone_id = var.device_zone_id
  before_predefined_ids = [
    unifi_firewall_zone_policy.netneeds_robot_robot_replies__5.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_miio.id,
  ]
}
