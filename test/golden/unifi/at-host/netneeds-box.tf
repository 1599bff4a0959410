# netneeds rules (unifi) for Test box [box]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353 - required by Home Assistant; without it:
#   it stops
# - box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827 - required by Home Assistant; without
#   it: it stops
# - box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123 - required by Home Assistant; without it:
#   it stops
#
# Not expressible here
# - host: with at=host the rules belong on the computer itself, and this is a gateway
# - box.mdns: with at=host the rules belong on the computer itself, and this is a gateway
# - box.homekit: with at=host the rules belong on the computer itself, and this is a gateway
# - box.web: with at=host the rules belong on the computer itself, and this is a gateway
#
# Notes
# - No IPv6 address was given for lan: over IPv6 nothing of it is let through. Give one, or choose the
#   other family alone (family=ipv4).
# - Answers to what this computer asks by multicast or broadcast (SSDP, discovery of lights and plugs)
#   count as new connections and are refused; mDNS is let through where it stands above.
# - at=host limits who may open connections to this computer; what it opens itself is not refused.
# - Log in from elsewhere (SSH) only works if an endpoint above lets it: keep a console at hand.
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
#   put netneeds-box.tf into a folder of its own, and set the zone ids and the access to your controller (UNIFI_API, UNIFI_API_KEY)
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
