# netneeds rules (unifi) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - robot.host-0: to h0.mi.com TCP 1000 - required by Home Assistant; without it: it stops
# - robot.host-1: to h1.mi.com UDP 1001 - required by Home Assistant; without it: it stops
# - robot.host-2: to h2.mi.com TCP 1002 - required by Home Assistant; without it: it stops
# - robot.host-3: to h3.mi.com UDP 1003 - required by Home Assistant; without it: it stops
# - robot.host-4: to h4.mi.com TCP 1004 - required by Home Assistant; without it: it stops
# - robot.host-5: to h5.mi.com UDP 1005 - required by Home Assistant; without it: it stops
# - robot.host-6: to h6.mi.com TCP 1006 - required by Home Assistant; without it: it stops
# - robot.host-7: to h7.mi.com UDP 1007 - required by Home Assistant; without it: it stops
# - robot.host-8: to h8.mi.com TCP 1008 - required by Home Assistant; without it: it stops
# - robot.host-9: to h9.mi.com UDP 1009 - required by Home Assistant; without it: it stops
# - robot.host-10: to h10.mi.com TCP 1010 - required by Home Assistant; without it: it stops
# - robot.host-11: to h11.mi.com UDP 1011 - required by Home Assistant; without it: it stops
# - robot.host-12: to h12.mi.com TCP 1012 - required by Home Assistant; without it: it stops
# - robot.host-13: to h13.mi.com UDP 1013 - required by Home Assistant; without it: it stops
# - robot.host-14: to h14.mi.com TCP 1014 - required by Home Assistant; without it: it stops
# - robot.host-15: to h15.mi.com UDP 1015 - required by Home Assistant; without it: it stops
# - robot.host-16: to h16.mi.com TCP 1016 - required by Home Assistant; without it: it stops
# - robot.host-17: to h17.mi.com UDP 1017 - required by Home Assistant; without it: it stops
# - robot.host-18: to h18.mi.com TCP 1018 - required by Home Assistant; without it: it stops
# - robot.host-19: to h19.mi.com UDP 1019 - required by Home Assistant; without it: it stops
# - robot.host-20: to h20.mi.com TCP 1020 - required by Home Assistant; without it: it stops
# - robot.host-21: to h21.mi.com UDP 1021 - required by Home Assistant; without it: it stops
# - robot.host-22: to h22.mi.com TCP 1022 - required by Home Assistant; without it: it stops
# - robot.host-23: to h23.mi.com UDP 1023 - required by Home Assistant; without it: it stops
# - robot.host-24: to h24.mi.com TCP 1024 - required by Home Assistant; without it: it stops
# - robot.host-25: to h25.mi.com UDP 1025 - required by Home Assistant; without it: it stops
# - robot.host-26: to h26.mi.com TCP 1026 - required by Home Assistant; without it: it stops
# - robot.host-27: to h27.mi.com UDP 1027 - required by Home Assistant; without it: it stops
# - robot.host-28: to h28.mi.com TCP 1028 - required by Home Assistant; without it: it stops
# - robot.host-29: to h29.mi.com UDP 1029 - required by Home Assistant; without it: it stops
# - robot.host-30: to h30.mi.com TCP 1030 - required by Home Assistant; without it: it stops
# - robot.host-31: to h31.mi.com UDP 1031 - required by Home Assistant; without it: it stops
# - robot.host-32: to h32.mi.com TCP 1032 - required by Home Assistant; without it: it stops
# - robot.host-33: to h33.mi.com UDP 1033 - required by Home Assistant; without it: it stops
# - robot.host-34: to h34.mi.com TCP 1034 - required by Home Assistant; without it: it stops
# - robot.host-35: to h35.mi.com UDP 1035 - required by Home Assistant; without it: it stops
# - robot.host-36: to h36.mi.com TCP 1036 - required by Home Assistant; without it: it stops
# - robot.host-37: to h37.mi.com UDP 1037 - required by Home Assistant; without it: it stops
# - robot.host-38: to h38.mi.com TCP 1038 - required by Home Assistant; without it: it stops
# - robot.host-39: to h39.mi.com UDP 1039 - required by Home Assistant; without it: it stops
# - robot.host-40: to h40.mi.com TCP 1040 - required by Home Assistant; without it: it stops
# - robot.host-41: to h41.mi.com UDP 1041 - required by Home Assistant; without it: it stops
# - robot.host-42: to h42.mi.com TCP 1042 - required by Home Assistant; without it: it stops
# - robot.host-43: to h43.mi.com UDP 1043 - required by Home Assistant; without it: it stops
# - robot.host-44: to h44.mi.com TCP 1044 - required by Home Assistant; without it: it stops
# - robot.host-45: to h45.mi.com UDP 1045 - required by Home Assistant; without it: it stops
# - robot.host-46: to h46.mi.com TCP 1046 - required by Home Assistant; without it: it stops
# - robot.host-47: to h47.mi.com UDP 1047 - required by Home Assistant; without it: it stops
# - robot.host-48: to h48.mi.com TCP 1048 - required by Home Assistant; without it: it stops
# - robot.host-49: to h49.mi.com UDP 1049 - required by Home Assistant; without it: it stops
# - robot.host-50: to h50.mi.com TCP 1050 - required by Home Assistant; without it: it stops
# - robot.host-51: to h51.mi.com UDP 1051 - required by Home Assistant; without it: it stops
# - robot.host-52: to h52.mi.com TCP 1052 - required by Home Assistant; without it: it stops
# - robot.host-53: to h53.mi.com UDP 1053 - required by Home Assistant; without it: it stops
# - robot.host-54: to h54.mi.com TCP 1054 - required by Home Assistant; without it: it stops
# - robot.host-55: to h55.mi.com UDP 1055 - required by Home Assistant; without it: it stops
# - robot.host-56: to h56.mi.com TCP 1056 - required by Home Assistant; without it: it stops
# - robot.host-57: to h57.mi.com UDP 1057 - required by Home Assistant; without it: it stops
# - robot.host-58: to h58.mi.com TCP 1058 - required by Home Assistant; without it: it stops
# - robot.host-59: to h59.mi.com UDP 1059 - required by Home Assistant; without it: it stops
# - robot.host-60: to h60.mi.com TCP 1060 - required by Home Assistant; without it: it stops
# - robot.host-61: to h61.mi.com UDP 1061 - required by Home Assistant; without it: it stops
# - robot.host-62: to h62.mi.com TCP 1062 - required by Home Assistant; without it: it stops
# - robot.host-63: to h63.mi.com UDP 1063 - required by Home Assistant; without it: it stops
# - robot.host-64: to h64.mi.com TCP 1064 - required by Home Assistant; without it: it stops
# - robot.host-65: to h65.mi.com UDP 1065 - required by Home Assistant; without it: it stops
# - robot.host-66: to h66.mi.com TCP 1066 - required by Home Assistant; without it: it stops
# - robot.host-67: to h67.mi.com UDP 1067 - required by Home Assistant; without it: it stops
# - robot.host-68: to h68.mi.com TCP 1068 - required by Home Assistant; without it: it stops
# - robot.host-69: to h69.mi.com UDP 1069 - required by Home Assistant; without it: it stops
# - robot.host-70: to h70.mi.com TCP 1070 - required by Home Assistant; without it: it stops
# - robot.host-71: to h71.mi.com UDP 1071 - required by Home Assistant; without it: it stops
# - robot.host-72: to h72.mi.com TCP 1072 - required by Home Assistant; without it: it stops
# - robot.host-73: to h73.mi.com UDP 1073 - required by Home Assistant; without it: it stops
# - robot.host-74: to h74.mi.com TCP 1074 - required by Home Assistant; without it: it stops
# - robot.host-75: to h75.mi.com UDP 1075 - required by Home Assistant; without it: it stops
# - robot.host-76: to h76.mi.com TCP 1076 - required by Home Assistant; without it: it stops
# - robot.host-77: to h77.mi.com UDP 1077 - required by Home Assistant; without it: it stops
# - robot.host-78: to h78.mi.com TCP 1078 - required by Home Assistant; without it: it stops
# - robot.host-79: to h79.mi.com UDP 1079 - required by Home Assistant; without it: it stops
# - robot.host-80: to h80.mi.com TCP 1080 - required by Home Assistant; without it: it stops
# - robot.host-81: to h81.mi.com UDP 1081 - required by Home Assistant; without it: it stops
# - robot.host-82: to h82.mi.com TCP 1082 - required by Home Assistant; without it: it stops
# - robot.host-83: to h83.mi.com UDP 1083 - required by Home Assistant; without it: it stops
# - robot.host-84: to h84.mi.com TCP 1084 - required by Home Assistant; without it: it stops
# - robot.host-85: to h85.mi.com UDP 1085 - required by Home Assistant; without it: it stops
# - robot.host-86: to h86.mi.com TCP 1086 - required by Home Assistant; without it: it stops
# - robot.host-87: to h87.mi.com UDP 1087 - required by Home Assistant; without it: it stops
# - robot.host-88: to h88.mi.com TCP 1088 - required by Home Assistant; without it: it stops
# - robot.host-89: to h89.mi.com UDP 1089 - required by Home Assistant; without it: it stops
# - robot.host-90: to h90.mi.com TCP 1090 - required by Home Assistant; without it: it stops
# - robot.host-91: to h91.mi.com UDP 1091 - required by Home Assistant; without it: it stops
# - robot.host-92: to h92.mi.com TCP 1092 - required by Home Assistant; without it: it stops
# - robot.host-93: to h93.mi.com UDP 1093 - required by Home Assistant; without it: it stops
# - robot.host-94: to h94.mi.com TCP 1094 - required by Home Assistant; without it: it stops
# - robot.host-95: to h95.mi.com UDP 1095 - required by Home Assistant; without it: it stops
# - robot.host-96: to h96.mi.com TCP 1096 - required by Home Assistant; without it: it stops
# - robot.host-97: to h97.mi.com UDP 1097 - required by Home Assistant; without it: it stops
# - robot.host-98: to h98.mi.com TCP 1098 - required by Home Assistant; without it: it stops
# - robot.host-99: to h99.mi.com UDP 1099 - required by Home Assistant; without it: it stops
# - robot.host-100: to h100.mi.com TCP 1100 - required by Home Assistant; without it: it stops
# - robot.host-101: to h101.mi.com UDP 1101 - required by Home Assistant; without it: it stops
# - robot.host-102: to h102.mi.com TCP 1102 - required by Home Assistant; without it: it stops
# - robot.host-103: to h103.mi.com UDP 1103 - required by Home Assistant; without it: it stops
# - robot.host-104: to h104.mi.com TCP 1104 - required by Home Assistant; without it: it stops
# - robot.host-105: to h105.mi.com UDP 1105 - required by Home Assistant; without it: it stops
# - robot.host-106: to h106.mi.com TCP 1106 - required by Home Assistant; without it: it stops
# - robot.host-107: to h107.mi.com UDP 1107 - required by Home Assistant; without it: it stops
# - robot.host-108: to h108.mi.com TCP 1108 - required by Home Assistant; without it: it stops
# - robot.host-109: to h109.mi.com UDP 1109 - required by Home Assistant; without it: it stops
# - robot.host-110: to h110.mi.com TCP 1110 - required by Home Assistant; without it: it stops
# - robot.host-111: to h111.mi.com UDP 1111 - required by Home Assistant; without it: it stops
# - robot.host-112: to h112.mi.com TCP 1112 - required by Home Assistant; without it: it stops
# - robot.host-113: to h113.mi.com UDP 1113 - required by Home Assistant; without it: it stops
# - robot.host-114: to h114.mi.com TCP 1114 - required by Home Assistant; without it: it stops
# - robot.host-115: to h115.mi.com UDP 1115 - required by Home Assistant; without it: it stops
# - robot.host-116: to h116.mi.com TCP 1116 - required by Home Assistant; without it: it stops
# - robot.host-117: to h117.mi.com UDP 1117 - required by Home Assistant; without it: it stops
# - robot.host-118: to h118.mi.com TCP 1118 - required by Home Assistant; without it: it stops
# - robot.host-119: to h119.mi.com UDP 1119 - required by Home Assistant; without it: it stops
# - robot.host-120: to h120.mi.com TCP 1120 - required by Home Assistant; without it: it stops
# - robot.host-121: to h121.mi.com UDP 1121 - required by Home Assistant; without it: it stops
# - robot.host-122: to h122.mi.com TCP 1122 - required by Home Assistant; without it: it stops
# - robot.host-123: to h123.mi.com UDP 1123 - required by Home Assistant; without it: it stops
# - robot.host-124: to h124.mi.com TCP 1124 - required by Home Assistant; without it: it stops
# - robot.host-125: to h125.mi.com UDP 1125 - required by Home Assistant; without it: it stops
# - robot.host-126: to h126.mi.com TCP 1126 - required by Home Assistant; without it: it stops
# - robot.host-127: to h127.mi.com UDP 1127 - required by Home Assistant; without it: it stops
# - robot.host-128: to h128.mi.com TCP 1128 - required by Home Assistant; without it: it stops
# - robot.host-129: to h129.mi.com UDP 1129 - required by Home Assistant; without it: it stops
# - robot.host-130: to h130.mi.com TCP 1130 - required by Home Assistant; without it: it stops
# - robot.host-131: to h131.mi.com UDP 1131 - required by Home Assistant; without it: it stops
# - robot.host-132: to h132.mi.com TCP 1132 - required by Home Assistant; without it: it stops
# - robot.host-133: to h133.mi.com UDP 1133 - required by Home Assistant; without it: it stops
# - robot.host-134: to h134.mi.com TCP 1134 - required by Home Assistant; without it: it stops
# - robot.host-135: to h135.mi.com UDP 1135 - required by Home Assistant; without it: it stops
# - robot.host-136: to h136.mi.com TCP 1136 - required by Home Assistant; without it: it stops
# - robot.host-137: to h137.mi.com UDP 1137 - required by Home Assistant; without it: it stops
# - robot.host-138: to h138.mi.com TCP 1138 - required by Home Assistant; without it: it stops
# - robot.host-139: to h139.mi.com UDP 1139 - required by Home Assistant; without it: it stops
# - robot.host-140: to h140.mi.com TCP 1140 - required by Home Assistant; without it: it stops
# - robot.host-141: to h141.mi.com UDP 1141 - required by Home Assistant; without it: it stops
# - robot.host-142: to h142.mi.com TCP 1142 - required by Home Assistant; without it: it stops
# - robot.host-143: to h143.mi.com UDP 1143 - required by Home Assistant; without it: it stops
# - robot.host-144: to h144.mi.com TCP 1144 - required by Home Assistant; without it: it stops
# - robot.host-145: to h145.mi.com UDP 1145 - required by Home Assistant; without it: it stops
# - robot.host-146: to h146.mi.com TCP 1146 - required by Home Assistant; without it: it stops
# - robot.host-147: to h147.mi.com UDP 1147 - required by Home Assistant; without it: it stops
# - robot.host-148: to h148.mi.com TCP 1148 - required by Home Assistant; without it: it stops
# - robot.host-149: to h149.mi.com UDP 1149 - required by Home Assistant; without it: it stops
# - robot.host-150: to h150.mi.com TCP 1150 - required by Home Assistant; without it: it stops
# - robot.host-151: to h151.mi.com UDP 1151 - required by Home Assistant; without it: it stops
# - robot.host-152: to h152.mi.com TCP 1152 - required by Home Assistant; without it: it stops
# - robot.host-153: to h153.mi.com UDP 1153 - required by Home Assistant; without it: it stops
# - robot.host-154: to h154.mi.com TCP 1154 - required by Home Assistant; without it: it stops
# - robot.host-155: to h155.mi.com UDP 1155 - required by Home Assistant; without it: it stops
# - robot.host-156: to h156.mi.com TCP 1156 - required by Home Assistant; without it: it stops
# - robot.host-157: to h157.mi.com UDP 1157 - required by Home Assistant; without it: it stops
# - robot.host-158: to h158.mi.com TCP 1158 - required by Home Assistant; without it: it stops
# - robot.host-159: to h159.mi.com UDP 1159 - required by Home Assistant; without it: it stops
# - robot.host-160: to h160.mi.com TCP 1160 - required by Home Assistant; without it: it stops
# - robot.host-161: to h161.mi.com UDP 1161 - required by Home Assistant; without it: it stops
# - robot.host-162: to h162.mi.com TCP 1162 - required by Home Assistant; without it: it stops
# - robot.host-163: to h163.mi.com UDP 1163 - required by Home Assistant; without it: it stops
# - robot.host-164: to h164.mi.com TCP 1164 - required by Home Assistant; without it: it stops
# - robot.host-165: to h165.mi.com UDP 1165 - required by Home Assistant; without it: it stops
# - robot.host-166: to h166.mi.com TCP 1166 - required by Home Assistant; without it: it stops
# - robot.host-167: to h167.mi.com UDP 1167 - required by Home Assistant; without it: it stops
# - robot.host-168: to h168.mi.com TCP 1168 - required by Home Assistant; without it: it stops
# - robot.host-169: to h169.mi.com UDP 1169 - required by Home Assistant; without it: it stops
# - robot.host-170: to h170.mi.com TCP 1170 - required by Home Assistant; without it: it stops
# - robot.host-171: to h171.mi.com UDP 1171 - required by Home Assistant; without it: it stops
# - robot.host-172: to h172.mi.com TCP 1172 - required by Home Assistant; without it: it stops
# - robot.host-173: to h173.mi.com UDP 1173 - required by Home Assistant; without it: it stops
# - robot.host-174: to h174.mi.com TCP 1174 - required by Home Assistant; without it: it stops
# - robot.host-175: to h175.mi.com UDP 1175 - required by Home Assistant; without it: it stops
# - robot.host-176: to h176.mi.com TCP 1176 - required by Home Assistant; without it: it stops
# - robot.host-177: to h177.mi.com UDP 1177 - required by Home Assistant; without it: it stops
# - robot.host-178: to h178.mi.com TCP 1178 - required by Home Assistant; without it: it stops
# - robot.host-179: to h179.mi.com UDP 1179 - required by Home Assistant; without it: it stops
# - robot.host-180: to h180.mi.com TCP 1180 - required by Home Assistant; without it: it stops
# - robot.host-181: to h181.mi.com UDP 1181 - required by Home Assistant; without it: it stops
# - robot.host-182: to h182.mi.com TCP 1182 - required by Home Assistant; without it: it stops
# - robot.host-183: to h183.mi.com UDP 1183 - required by Home Assistant; without it: it stops
# - robot.host-184: to h184.mi.com TCP 1184 - required by Home Assistant; without it: it stops
# - robot.host-185: to h185.mi.com UDP 1185 - required by Home Assistant; without it: it stops
# - robot.host-186: to h186.mi.com TCP 1186 - required by Home Assistant; without it: it stops
# - robot.host-187: to h187.mi.com UDP 1187 - required by Home Assistant; without it: it stops
# - robot.host-188: to h188.mi.com TCP 1188 - required by Home Assistant; without it: it stops
# - robot.host-189: to h189.mi.com UDP 1189 - required by Home Assistant; without it: it stops
# - robot.host-190: to h190.mi.com TCP 1190 - required by Home Assistant; without it: it stops
# - robot.host-191: to h191.mi.com UDP 1191 - required by Home Assistant; without it: it stops
# - robot.host-192: to h192.mi.com TCP 1192 - required by Home Assistant; without it: it stops
# - robot.host-193: to h193.mi.com UDP 1193 - required by Home Assistant; without it: it stops
# - robot.host-194: to h194.mi.com TCP 1194 - required by Home Assistant; without it: it stops
# - robot.host-195: to h195.mi.com UDP 1195 - required by Home Assistant; without it: it stops
# - robot.host-196: to h196.mi.com TCP 1196 - required by Home Assistant; without it: it stops
# - robot.host-197: to h197.mi.com UDP 1197 - required by Home Assistant; without it: it stops
# - robot.host-198: to h198.mi.com TCP 1198 - required by Home Assistant; without it: it stops
# - robot.host-199: to h199.mi.com UDP 1199 - required by Home Assistant; without it: it stops
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

# robot.host-0: to h0.mi.com TCP 1000
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_0" {
  name        = "netneeds_robot_robot_host_0"
  description = "to h0.mi.com TCP 1000"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h0.mi.com"]
    port        = 1000
  }
}

# robot.host-1: to h1.mi.com UDP 1001
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_1" {
  name        = "netneeds_robot_robot_host_1"
  description = "to h1.mi.com UDP 1001"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h1.mi.com"]
    port        = 1001
  }
}

# robot.host-2: to h2.mi.com TCP 1002
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_2" {
  name        = "netneeds_robot_robot_host_2"
  description = "to h2.mi.com TCP 1002"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h2.mi.com"]
    port        = 1002
  }
}

# robot.host-3: to h3.mi.com UDP 1003
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_3" {
  name        = "netneeds_robot_robot_host_3"
  description = "to h3.mi.com UDP 1003"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h3.mi.com"]
    port        = 1003
  }
}

# robot.host-4: to h4.mi.com TCP 1004
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_4" {
  name        = "netneeds_robot_robot_host_4"
  description = "to h4.mi.com TCP 1004"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h4.mi.com"]
    port        = 1004
  }
}

# robot.host-5: to h5.mi.com UDP 1005
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_5" {
  name        = "netneeds_robot_robot_host_5"
  description = "to h5.mi.com UDP 1005"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h5.mi.com"]
    port        = 1005
  }
}

# robot.host-6: to h6.mi.com TCP 1006
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_6" {
  name        = "netneeds_robot_robot_host_6"
  description = "to h6.mi.com TCP 1006"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h6.mi.com"]
    port        = 1006
  }
}

# robot.host-7: to h7.mi.com UDP 1007
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_7" {
  name        = "netneeds_robot_robot_host_7"
  description = "to h7.mi.com UDP 1007"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h7.mi.com"]
    port        = 1007
  }
}

# robot.host-8: to h8.mi.com TCP 1008
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_8" {
  name        = "netneeds_robot_robot_host_8"
  description = "to h8.mi.com TCP 1008"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h8.mi.com"]
    port        = 1008
  }
}

# robot.host-9: to h9.mi.com UDP 1009
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_9" {
  name        = "netneeds_robot_robot_host_9"
  description = "to h9.mi.com UDP 1009"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h9.mi.com"]
    port        = 1009
  }
}

# robot.host-10: to h10.mi.com TCP 1010
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_10" {
  name        = "netneeds_robot_robot_host_10"
  description = "to h10.mi.com TCP 1010"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h10.mi.com"]
    port        = 1010
  }
}

# robot.host-11: to h11.mi.com UDP 1011
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_11" {
  name        = "netneeds_robot_robot_host_11"
  description = "to h11.mi.com UDP 1011"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h11.mi.com"]
    port        = 1011
  }
}

# robot.host-12: to h12.mi.com TCP 1012
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_12" {
  name        = "netneeds_robot_robot_host_12"
  description = "to h12.mi.com TCP 1012"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h12.mi.com"]
    port        = 1012
  }
}

# robot.host-13: to h13.mi.com UDP 1013
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_13" {
  name        = "netneeds_robot_robot_host_13"
  description = "to h13.mi.com UDP 1013"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h13.mi.com"]
    port        = 1013
  }
}

# robot.host-14: to h14.mi.com TCP 1014
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_14" {
  name        = "netneeds_robot_robot_host_14"
  description = "to h14.mi.com TCP 1014"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h14.mi.com"]
    port        = 1014
  }
}

# robot.host-15: to h15.mi.com UDP 1015
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_15" {
  name        = "netneeds_robot_robot_host_15"
  description = "to h15.mi.com UDP 1015"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h15.mi.com"]
    port        = 1015
  }
}

# robot.host-16: to h16.mi.com TCP 1016
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_16" {
  name        = "netneeds_robot_robot_host_16"
  description = "to h16.mi.com TCP 1016"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h16.mi.com"]
    port        = 1016
  }
}

# robot.host-17: to h17.mi.com UDP 1017
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_17" {
  name        = "netneeds_robot_robot_host_17"
  description = "to h17.mi.com UDP 1017"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h17.mi.com"]
    port        = 1017
  }
}

# robot.host-18: to h18.mi.com TCP 1018
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_18" {
  name        = "netneeds_robot_robot_host_18"
  description = "to h18.mi.com TCP 1018"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h18.mi.com"]
    port        = 1018
  }
}

# robot.host-19: to h19.mi.com UDP 1019
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_19" {
  name        = "netneeds_robot_robot_host_19"
  description = "to h19.mi.com UDP 1019"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h19.mi.com"]
    port        = 1019
  }
}

# robot.host-20: to h20.mi.com TCP 1020
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_20" {
  name        = "netneeds_robot_robot_host_20"
  description = "to h20.mi.com TCP 1020"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h20.mi.com"]
    port        = 1020
  }
}

# robot.host-21: to h21.mi.com UDP 1021
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_21" {
  name        = "netneeds_robot_robot_host_21"
  description = "to h21.mi.com UDP 1021"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h21.mi.com"]
    port        = 1021
  }
}

# robot.host-22: to h22.mi.com TCP 1022
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_22" {
  name        = "netneeds_robot_robot_host_22"
  description = "to h22.mi.com TCP 1022"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h22.mi.com"]
    port        = 1022
  }
}

# robot.host-23: to h23.mi.com UDP 1023
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_23" {
  name        = "netneeds_robot_robot_host_23"
  description = "to h23.mi.com UDP 1023"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h23.mi.com"]
    port        = 1023
  }
}

# robot.host-24: to h24.mi.com TCP 1024
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_24" {
  name        = "netneeds_robot_robot_host_24"
  description = "to h24.mi.com TCP 1024"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h24.mi.com"]
    port        = 1024
  }
}

# robot.host-25: to h25.mi.com UDP 1025
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_25" {
  name        = "netneeds_robot_robot_host_25"
  description = "to h25.mi.com UDP 1025"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h25.mi.com"]
    port        = 1025
  }
}

# robot.host-26: to h26.mi.com TCP 1026
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_26" {
  name        = "netneeds_robot_robot_host_26"
  description = "to h26.mi.com TCP 1026"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h26.mi.com"]
    port        = 1026
  }
}

# robot.host-27: to h27.mi.com UDP 1027
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_27" {
  name        = "netneeds_robot_robot_host_27"
  description = "to h27.mi.com UDP 1027"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h27.mi.com"]
    port        = 1027
  }
}

# robot.host-28: to h28.mi.com TCP 1028
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_28" {
  name        = "netneeds_robot_robot_host_28"
  description = "to h28.mi.com TCP 1028"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h28.mi.com"]
    port        = 1028
  }
}

# robot.host-29: to h29.mi.com UDP 1029
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_29" {
  name        = "netneeds_robot_robot_host_29"
  description = "to h29.mi.com UDP 1029"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h29.mi.com"]
    port        = 1029
  }
}

# robot.host-30: to h30.mi.com TCP 1030
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_30" {
  name        = "netneeds_robot_robot_host_30"
  description = "to h30.mi.com TCP 1030"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h30.mi.com"]
    port        = 1030
  }
}

# robot.host-31: to h31.mi.com UDP 1031
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_31" {
  name        = "netneeds_robot_robot_host_31"
  description = "to h31.mi.com UDP 1031"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h31.mi.com"]
    port        = 1031
  }
}

# robot.host-32: to h32.mi.com TCP 1032
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_32" {
  name        = "netneeds_robot_robot_host_32"
  description = "to h32.mi.com TCP 1032"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h32.mi.com"]
    port        = 1032
  }
}

# robot.host-33: to h33.mi.com UDP 1033
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_33" {
  name        = "netneeds_robot_robot_host_33"
  description = "to h33.mi.com UDP 1033"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h33.mi.com"]
    port        = 1033
  }
}

# robot.host-34: to h34.mi.com TCP 1034
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_34" {
  name        = "netneeds_robot_robot_host_34"
  description = "to h34.mi.com TCP 1034"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h34.mi.com"]
    port        = 1034
  }
}

# robot.host-35: to h35.mi.com UDP 1035
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_35" {
  name        = "netneeds_robot_robot_host_35"
  description = "to h35.mi.com UDP 1035"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h35.mi.com"]
    port        = 1035
  }
}

# robot.host-36: to h36.mi.com TCP 1036
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_36" {
  name        = "netneeds_robot_robot_host_36"
  description = "to h36.mi.com TCP 1036"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h36.mi.com"]
    port        = 1036
  }
}

# robot.host-37: to h37.mi.com UDP 1037
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_37" {
  name        = "netneeds_robot_robot_host_37"
  description = "to h37.mi.com UDP 1037"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h37.mi.com"]
    port        = 1037
  }
}

# robot.host-38: to h38.mi.com TCP 1038
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_38" {
  name        = "netneeds_robot_robot_host_38"
  description = "to h38.mi.com TCP 1038"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h38.mi.com"]
    port        = 1038
  }
}

# robot.host-39: to h39.mi.com UDP 1039
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_39" {
  name        = "netneeds_robot_robot_host_39"
  description = "to h39.mi.com UDP 1039"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h39.mi.com"]
    port        = 1039
  }
}

# robot.host-40: to h40.mi.com TCP 1040
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_40" {
  name        = "netneeds_robot_robot_host_40"
  description = "to h40.mi.com TCP 1040"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h40.mi.com"]
    port        = 1040
  }
}

# robot.host-41: to h41.mi.com UDP 1041
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_41" {
  name        = "netneeds_robot_robot_host_41"
  description = "to h41.mi.com UDP 1041"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h41.mi.com"]
    port        = 1041
  }
}

# robot.host-42: to h42.mi.com TCP 1042
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_42" {
  name        = "netneeds_robot_robot_host_42"
  description = "to h42.mi.com TCP 1042"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h42.mi.com"]
    port        = 1042
  }
}

# robot.host-43: to h43.mi.com UDP 1043
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_43" {
  name        = "netneeds_robot_robot_host_43"
  description = "to h43.mi.com UDP 1043"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h43.mi.com"]
    port        = 1043
  }
}

# robot.host-44: to h44.mi.com TCP 1044
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_44" {
  name        = "netneeds_robot_robot_host_44"
  description = "to h44.mi.com TCP 1044"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h44.mi.com"]
    port        = 1044
  }
}

# robot.host-45: to h45.mi.com UDP 1045
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_45" {
  name        = "netneeds_robot_robot_host_45"
  description = "to h45.mi.com UDP 1045"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h45.mi.com"]
    port        = 1045
  }
}

# robot.host-46: to h46.mi.com TCP 1046
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_46" {
  name        = "netneeds_robot_robot_host_46"
  description = "to h46.mi.com TCP 1046"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h46.mi.com"]
    port        = 1046
  }
}

# robot.host-47: to h47.mi.com UDP 1047
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_47" {
  name        = "netneeds_robot_robot_host_47"
  description = "to h47.mi.com UDP 1047"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h47.mi.com"]
    port        = 1047
  }
}

# robot.host-48: to h48.mi.com TCP 1048
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_48" {
  name        = "netneeds_robot_robot_host_48"
  description = "to h48.mi.com TCP 1048"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h48.mi.com"]
    port        = 1048
  }
}

# robot.host-49: to h49.mi.com UDP 1049
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_49" {
  name        = "netneeds_robot_robot_host_49"
  description = "to h49.mi.com UDP 1049"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h49.mi.com"]
    port        = 1049
  }
}

# robot.host-50: to h50.mi.com TCP 1050
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_50" {
  name        = "netneeds_robot_robot_host_50"
  description = "to h50.mi.com TCP 1050"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h50.mi.com"]
    port        = 1050
  }
}

# robot.host-51: to h51.mi.com UDP 1051
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_51" {
  name        = "netneeds_robot_robot_host_51"
  description = "to h51.mi.com UDP 1051"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h51.mi.com"]
    port        = 1051
  }
}

# robot.host-52: to h52.mi.com TCP 1052
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_52" {
  name        = "netneeds_robot_robot_host_52"
  description = "to h52.mi.com TCP 1052"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h52.mi.com"]
    port        = 1052
  }
}

# robot.host-53: to h53.mi.com UDP 1053
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_53" {
  name        = "netneeds_robot_robot_host_53"
  description = "to h53.mi.com UDP 1053"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h53.mi.com"]
    port        = 1053
  }
}

# robot.host-54: to h54.mi.com TCP 1054
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_54" {
  name        = "netneeds_robot_robot_host_54"
  description = "to h54.mi.com TCP 1054"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h54.mi.com"]
    port        = 1054
  }
}

# robot.host-55: to h55.mi.com UDP 1055
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_55" {
  name        = "netneeds_robot_robot_host_55"
  description = "to h55.mi.com UDP 1055"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h55.mi.com"]
    port        = 1055
  }
}

# robot.host-56: to h56.mi.com TCP 1056
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_56" {
  name        = "netneeds_robot_robot_host_56"
  description = "to h56.mi.com TCP 1056"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h56.mi.com"]
    port        = 1056
  }
}

# robot.host-57: to h57.mi.com UDP 1057
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_57" {
  name        = "netneeds_robot_robot_host_57"
  description = "to h57.mi.com UDP 1057"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h57.mi.com"]
    port        = 1057
  }
}

# robot.host-58: to h58.mi.com TCP 1058
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_58" {
  name        = "netneeds_robot_robot_host_58"
  description = "to h58.mi.com TCP 1058"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h58.mi.com"]
    port        = 1058
  }
}

# robot.host-59: to h59.mi.com UDP 1059
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_59" {
  name        = "netneeds_robot_robot_host_59"
  description = "to h59.mi.com UDP 1059"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h59.mi.com"]
    port        = 1059
  }
}

# robot.host-60: to h60.mi.com TCP 1060
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_60" {
  name        = "netneeds_robot_robot_host_60"
  description = "to h60.mi.com TCP 1060"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h60.mi.com"]
    port        = 1060
  }
}

# robot.host-61: to h61.mi.com UDP 1061
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_61" {
  name        = "netneeds_robot_robot_host_61"
  description = "to h61.mi.com UDP 1061"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h61.mi.com"]
    port        = 1061
  }
}

# robot.host-62: to h62.mi.com TCP 1062
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_62" {
  name        = "netneeds_robot_robot_host_62"
  description = "to h62.mi.com TCP 1062"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h62.mi.com"]
    port        = 1062
  }
}

# robot.host-63: to h63.mi.com UDP 1063
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_63" {
  name        = "netneeds_robot_robot_host_63"
  description = "to h63.mi.com UDP 1063"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h63.mi.com"]
    port        = 1063
  }
}

# robot.host-64: to h64.mi.com TCP 1064
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_64" {
  name        = "netneeds_robot_robot_host_64"
  description = "to h64.mi.com TCP 1064"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h64.mi.com"]
    port        = 1064
  }
}

# robot.host-65: to h65.mi.com UDP 1065
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_65" {
  name        = "netneeds_robot_robot_host_65"
  description = "to h65.mi.com UDP 1065"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h65.mi.com"]
    port        = 1065
  }
}

# robot.host-66: to h66.mi.com TCP 1066
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_66" {
  name        = "netneeds_robot_robot_host_66"
  description = "to h66.mi.com TCP 1066"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h66.mi.com"]
    port        = 1066
  }
}

# robot.host-67: to h67.mi.com UDP 1067
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_67" {
  name        = "netneeds_robot_robot_host_67"
  description = "to h67.mi.com UDP 1067"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h67.mi.com"]
    port        = 1067
  }
}

# robot.host-68: to h68.mi.com TCP 1068
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_68" {
  name        = "netneeds_robot_robot_host_68"
  description = "to h68.mi.com TCP 1068"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h68.mi.com"]
    port        = 1068
  }
}

# robot.host-69: to h69.mi.com UDP 1069
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_69" {
  name        = "netneeds_robot_robot_host_69"
  description = "to h69.mi.com UDP 1069"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h69.mi.com"]
    port        = 1069
  }
}

# robot.host-70: to h70.mi.com TCP 1070
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_70" {
  name        = "netneeds_robot_robot_host_70"
  description = "to h70.mi.com TCP 1070"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h70.mi.com"]
    port        = 1070
  }
}

# robot.host-71: to h71.mi.com UDP 1071
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_71" {
  name        = "netneeds_robot_robot_host_71"
  description = "to h71.mi.com UDP 1071"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h71.mi.com"]
    port        = 1071
  }
}

# robot.host-72: to h72.mi.com TCP 1072
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_72" {
  name        = "netneeds_robot_robot_host_72"
  description = "to h72.mi.com TCP 1072"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h72.mi.com"]
    port        = 1072
  }
}

# robot.host-73: to h73.mi.com UDP 1073
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_73" {
  name        = "netneeds_robot_robot_host_73"
  description = "to h73.mi.com UDP 1073"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h73.mi.com"]
    port        = 1073
  }
}

# robot.host-74: to h74.mi.com TCP 1074
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_74" {
  name        = "netneeds_robot_robot_host_74"
  description = "to h74.mi.com TCP 1074"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h74.mi.com"]
    port        = 1074
  }
}

# robot.host-75: to h75.mi.com UDP 1075
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_75" {
  name        = "netneeds_robot_robot_host_75"
  description = "to h75.mi.com UDP 1075"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h75.mi.com"]
    port        = 1075
  }
}

# robot.host-76: to h76.mi.com TCP 1076
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_76" {
  name        = "netneeds_robot_robot_host_76"
  description = "to h76.mi.com TCP 1076"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h76.mi.com"]
    port        = 1076
  }
}

# robot.host-77: to h77.mi.com UDP 1077
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_77" {
  name        = "netneeds_robot_robot_host_77"
  description = "to h77.mi.com UDP 1077"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h77.mi.com"]
    port        = 1077
  }
}

# robot.host-78: to h78.mi.com TCP 1078
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_78" {
  name        = "netneeds_robot_robot_host_78"
  description = "to h78.mi.com TCP 1078"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h78.mi.com"]
    port        = 1078
  }
}

# robot.host-79: to h79.mi.com UDP 1079
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_79" {
  name        = "netneeds_robot_robot_host_79"
  description = "to h79.mi.com UDP 1079"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h79.mi.com"]
    port        = 1079
  }
}

# robot.host-80: to h80.mi.com TCP 1080
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_80" {
  name        = "netneeds_robot_robot_host_80"
  description = "to h80.mi.com TCP 1080"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h80.mi.com"]
    port        = 1080
  }
}

# robot.host-81: to h81.mi.com UDP 1081
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_81" {
  name        = "netneeds_robot_robot_host_81"
  description = "to h81.mi.com UDP 1081"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h81.mi.com"]
    port        = 1081
  }
}

# robot.host-82: to h82.mi.com TCP 1082
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_82" {
  name        = "netneeds_robot_robot_host_82"
  description = "to h82.mi.com TCP 1082"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h82.mi.com"]
    port        = 1082
  }
}

# robot.host-83: to h83.mi.com UDP 1083
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_83" {
  name        = "netneeds_robot_robot_host_83"
  description = "to h83.mi.com UDP 1083"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h83.mi.com"]
    port        = 1083
  }
}

# robot.host-84: to h84.mi.com TCP 1084
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_84" {
  name        = "netneeds_robot_robot_host_84"
  description = "to h84.mi.com TCP 1084"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h84.mi.com"]
    port        = 1084
  }
}

# robot.host-85: to h85.mi.com UDP 1085
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_85" {
  name        = "netneeds_robot_robot_host_85"
  description = "to h85.mi.com UDP 1085"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h85.mi.com"]
    port        = 1085
  }
}

# robot.host-86: to h86.mi.com TCP 1086
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_86" {
  name        = "netneeds_robot_robot_host_86"
  description = "to h86.mi.com TCP 1086"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h86.mi.com"]
    port        = 1086
  }
}

# robot.host-87: to h87.mi.com UDP 1087
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_87" {
  name        = "netneeds_robot_robot_host_87"
  description = "to h87.mi.com UDP 1087"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h87.mi.com"]
    port        = 1087
  }
}

# robot.host-88: to h88.mi.com TCP 1088
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_88" {
  name        = "netneeds_robot_robot_host_88"
  description = "to h88.mi.com TCP 1088"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h88.mi.com"]
    port        = 1088
  }
}

# robot.host-89: to h89.mi.com UDP 1089
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_89" {
  name        = "netneeds_robot_robot_host_89"
  description = "to h89.mi.com UDP 1089"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h89.mi.com"]
    port        = 1089
  }
}

# robot.host-90: to h90.mi.com TCP 1090
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_90" {
  name        = "netneeds_robot_robot_host_90"
  description = "to h90.mi.com TCP 1090"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h90.mi.com"]
    port        = 1090
  }
}

# robot.host-91: to h91.mi.com UDP 1091
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_91" {
  name        = "netneeds_robot_robot_host_91"
  description = "to h91.mi.com UDP 1091"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h91.mi.com"]
    port        = 1091
  }
}

# robot.host-92: to h92.mi.com TCP 1092
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_92" {
  name        = "netneeds_robot_robot_host_92"
  description = "to h92.mi.com TCP 1092"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h92.mi.com"]
    port        = 1092
  }
}

# robot.host-93: to h93.mi.com UDP 1093
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_93" {
  name        = "netneeds_robot_robot_host_93"
  description = "to h93.mi.com UDP 1093"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h93.mi.com"]
    port        = 1093
  }
}

# robot.host-94: to h94.mi.com TCP 1094
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_94" {
  name        = "netneeds_robot_robot_host_94"
  description = "to h94.mi.com TCP 1094"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h94.mi.com"]
    port        = 1094
  }
}

# robot.host-95: to h95.mi.com UDP 1095
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_95" {
  name        = "netneeds_robot_robot_host_95"
  description = "to h95.mi.com UDP 1095"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h95.mi.com"]
    port        = 1095
  }
}

# robot.host-96: to h96.mi.com TCP 1096
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_96" {
  name        = "netneeds_robot_robot_host_96"
  description = "to h96.mi.com TCP 1096"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h96.mi.com"]
    port        = 1096
  }
}

# robot.host-97: to h97.mi.com UDP 1097
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_97" {
  name        = "netneeds_robot_robot_host_97"
  description = "to h97.mi.com UDP 1097"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h97.mi.com"]
    port        = 1097
  }
}

# robot.host-98: to h98.mi.com TCP 1098
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_98" {
  name        = "netneeds_robot_robot_host_98"
  description = "to h98.mi.com TCP 1098"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h98.mi.com"]
    port        = 1098
  }
}

# robot.host-99: to h99.mi.com UDP 1099
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_99" {
  name        = "netneeds_robot_robot_host_99"
  description = "to h99.mi.com UDP 1099"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h99.mi.com"]
    port        = 1099
  }
}

# robot.host-100: to h100.mi.com TCP 1100
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_100" {
  name        = "netneeds_robot_robot_host_100"
  description = "to h100.mi.com TCP 1100"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h100.mi.com"]
    port        = 1100
  }
}

# robot.host-101: to h101.mi.com UDP 1101
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_101" {
  name        = "netneeds_robot_robot_host_101"
  description = "to h101.mi.com UDP 1101"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h101.mi.com"]
    port        = 1101
  }
}

# robot.host-102: to h102.mi.com TCP 1102
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_102" {
  name        = "netneeds_robot_robot_host_102"
  description = "to h102.mi.com TCP 1102"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h102.mi.com"]
    port        = 1102
  }
}

# robot.host-103: to h103.mi.com UDP 1103
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_103" {
  name        = "netneeds_robot_robot_host_103"
  description = "to h103.mi.com UDP 1103"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h103.mi.com"]
    port        = 1103
  }
}

# robot.host-104: to h104.mi.com TCP 1104
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_104" {
  name        = "netneeds_robot_robot_host_104"
  description = "to h104.mi.com TCP 1104"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h104.mi.com"]
    port        = 1104
  }
}

# robot.host-105: to h105.mi.com UDP 1105
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_105" {
  name        = "netneeds_robot_robot_host_105"
  description = "to h105.mi.com UDP 1105"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h105.mi.com"]
    port        = 1105
  }
}

# robot.host-106: to h106.mi.com TCP 1106
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_106" {
  name        = "netneeds_robot_robot_host_106"
  description = "to h106.mi.com TCP 1106"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h106.mi.com"]
    port        = 1106
  }
}

# robot.host-107: to h107.mi.com UDP 1107
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_107" {
  name        = "netneeds_robot_robot_host_107"
  description = "to h107.mi.com UDP 1107"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h107.mi.com"]
    port        = 1107
  }
}

# robot.host-108: to h108.mi.com TCP 1108
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_108" {
  name        = "netneeds_robot_robot_host_108"
  description = "to h108.mi.com TCP 1108"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h108.mi.com"]
    port        = 1108
  }
}

# robot.host-109: to h109.mi.com UDP 1109
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_109" {
  name        = "netneeds_robot_robot_host_109"
  description = "to h109.mi.com UDP 1109"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h109.mi.com"]
    port        = 1109
  }
}

# robot.host-110: to h110.mi.com TCP 1110
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_110" {
  name        = "netneeds_robot_robot_host_110"
  description = "to h110.mi.com TCP 1110"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h110.mi.com"]
    port        = 1110
  }
}

# robot.host-111: to h111.mi.com UDP 1111
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_111" {
  name        = "netneeds_robot_robot_host_111"
  description = "to h111.mi.com UDP 1111"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h111.mi.com"]
    port        = 1111
  }
}

# robot.host-112: to h112.mi.com TCP 1112
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_112" {
  name        = "netneeds_robot_robot_host_112"
  description = "to h112.mi.com TCP 1112"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h112.mi.com"]
    port        = 1112
  }
}

# robot.host-113: to h113.mi.com UDP 1113
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_113" {
  name        = "netneeds_robot_robot_host_113"
  description = "to h113.mi.com UDP 1113"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h113.mi.com"]
    port        = 1113
  }
}

# robot.host-114: to h114.mi.com TCP 1114
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_114" {
  name        = "netneeds_robot_robot_host_114"
  description = "to h114.mi.com TCP 1114"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h114.mi.com"]
    port        = 1114
  }
}

# robot.host-115: to h115.mi.com UDP 1115
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_115" {
  name        = "netneeds_robot_robot_host_115"
  description = "to h115.mi.com UDP 1115"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h115.mi.com"]
    port        = 1115
  }
}

# robot.host-116: to h116.mi.com TCP 1116
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_116" {
  name        = "netneeds_robot_robot_host_116"
  description = "to h116.mi.com TCP 1116"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h116.mi.com"]
    port        = 1116
  }
}

# robot.host-117: to h117.mi.com UDP 1117
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_117" {
  name        = "netneeds_robot_robot_host_117"
  description = "to h117.mi.com UDP 1117"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h117.mi.com"]
    port        = 1117
  }
}

# robot.host-118: to h118.mi.com TCP 1118
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_118" {
  name        = "netneeds_robot_robot_host_118"
  description = "to h118.mi.com TCP 1118"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h118.mi.com"]
    port        = 1118
  }
}

# robot.host-119: to h119.mi.com UDP 1119
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_119" {
  name        = "netneeds_robot_robot_host_119"
  description = "to h119.mi.com UDP 1119"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h119.mi.com"]
    port        = 1119
  }
}

# robot.host-120: to h120.mi.com TCP 1120
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_120" {
  name        = "netneeds_robot_robot_host_120"
  description = "to h120.mi.com TCP 1120"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h120.mi.com"]
    port        = 1120
  }
}

# robot.host-121: to h121.mi.com UDP 1121
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_121" {
  name        = "netneeds_robot_robot_host_121"
  description = "to h121.mi.com UDP 1121"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h121.mi.com"]
    port        = 1121
  }
}

# robot.host-122: to h122.mi.com TCP 1122
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_122" {
  name        = "netneeds_robot_robot_host_122"
  description = "to h122.mi.com TCP 1122"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h122.mi.com"]
    port        = 1122
  }
}

# robot.host-123: to h123.mi.com UDP 1123
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_123" {
  name        = "netneeds_robot_robot_host_123"
  description = "to h123.mi.com UDP 1123"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h123.mi.com"]
    port        = 1123
  }
}

# robot.host-124: to h124.mi.com TCP 1124
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_124" {
  name        = "netneeds_robot_robot_host_124"
  description = "to h124.mi.com TCP 1124"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h124.mi.com"]
    port        = 1124
  }
}

# robot.host-125: to h125.mi.com UDP 1125
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_125" {
  name        = "netneeds_robot_robot_host_125"
  description = "to h125.mi.com UDP 1125"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h125.mi.com"]
    port        = 1125
  }
}

# robot.host-126: to h126.mi.com TCP 1126
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_126" {
  name        = "netneeds_robot_robot_host_126"
  description = "to h126.mi.com TCP 1126"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h126.mi.com"]
    port        = 1126
  }
}

# robot.host-127: to h127.mi.com UDP 1127
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_127" {
  name        = "netneeds_robot_robot_host_127"
  description = "to h127.mi.com UDP 1127"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h127.mi.com"]
    port        = 1127
  }
}

# robot.host-128: to h128.mi.com TCP 1128
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_128" {
  name        = "netneeds_robot_robot_host_128"
  description = "to h128.mi.com TCP 1128"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h128.mi.com"]
    port        = 1128
  }
}

# robot.host-129: to h129.mi.com UDP 1129
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_129" {
  name        = "netneeds_robot_robot_host_129"
  description = "to h129.mi.com UDP 1129"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h129.mi.com"]
    port        = 1129
  }
}

# robot.host-130: to h130.mi.com TCP 1130
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_130" {
  name        = "netneeds_robot_robot_host_130"
  description = "to h130.mi.com TCP 1130"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h130.mi.com"]
    port        = 1130
  }
}

# robot.host-131: to h131.mi.com UDP 1131
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_131" {
  name        = "netneeds_robot_robot_host_131"
  description = "to h131.mi.com UDP 1131"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h131.mi.com"]
    port        = 1131
  }
}

# robot.host-132: to h132.mi.com TCP 1132
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_132" {
  name        = "netneeds_robot_robot_host_132"
  description = "to h132.mi.com TCP 1132"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h132.mi.com"]
    port        = 1132
  }
}

# robot.host-133: to h133.mi.com UDP 1133
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_133" {
  name        = "netneeds_robot_robot_host_133"
  description = "to h133.mi.com UDP 1133"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h133.mi.com"]
    port        = 1133
  }
}

# robot.host-134: to h134.mi.com TCP 1134
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_134" {
  name        = "netneeds_robot_robot_host_134"
  description = "to h134.mi.com TCP 1134"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h134.mi.com"]
    port        = 1134
  }
}

# robot.host-135: to h135.mi.com UDP 1135
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_135" {
  name        = "netneeds_robot_robot_host_135"
  description = "to h135.mi.com UDP 1135"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h135.mi.com"]
    port        = 1135
  }
}

# robot.host-136: to h136.mi.com TCP 1136
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_136" {
  name        = "netneeds_robot_robot_host_136"
  description = "to h136.mi.com TCP 1136"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h136.mi.com"]
    port        = 1136
  }
}

# robot.host-137: to h137.mi.com UDP 1137
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_137" {
  name        = "netneeds_robot_robot_host_137"
  description = "to h137.mi.com UDP 1137"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h137.mi.com"]
    port        = 1137
  }
}

# robot.host-138: to h138.mi.com TCP 1138
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_138" {
  name        = "netneeds_robot_robot_host_138"
  description = "to h138.mi.com TCP 1138"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h138.mi.com"]
    port        = 1138
  }
}

# robot.host-139: to h139.mi.com UDP 1139
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_139" {
  name        = "netneeds_robot_robot_host_139"
  description = "to h139.mi.com UDP 1139"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h139.mi.com"]
    port        = 1139
  }
}

# robot.host-140: to h140.mi.com TCP 1140
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_140" {
  name        = "netneeds_robot_robot_host_140"
  description = "to h140.mi.com TCP 1140"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h140.mi.com"]
    port        = 1140
  }
}

# robot.host-141: to h141.mi.com UDP 1141
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_141" {
  name        = "netneeds_robot_robot_host_141"
  description = "to h141.mi.com UDP 1141"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h141.mi.com"]
    port        = 1141
  }
}

# robot.host-142: to h142.mi.com TCP 1142
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_142" {
  name        = "netneeds_robot_robot_host_142"
  description = "to h142.mi.com TCP 1142"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h142.mi.com"]
    port        = 1142
  }
}

# robot.host-143: to h143.mi.com UDP 1143
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_143" {
  name        = "netneeds_robot_robot_host_143"
  description = "to h143.mi.com UDP 1143"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h143.mi.com"]
    port        = 1143
  }
}

# robot.host-144: to h144.mi.com TCP 1144
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_144" {
  name        = "netneeds_robot_robot_host_144"
  description = "to h144.mi.com TCP 1144"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h144.mi.com"]
    port        = 1144
  }
}

# robot.host-145: to h145.mi.com UDP 1145
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_145" {
  name        = "netneeds_robot_robot_host_145"
  description = "to h145.mi.com UDP 1145"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h145.mi.com"]
    port        = 1145
  }
}

# robot.host-146: to h146.mi.com TCP 1146
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_146" {
  name        = "netneeds_robot_robot_host_146"
  description = "to h146.mi.com TCP 1146"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h146.mi.com"]
    port        = 1146
  }
}

# robot.host-147: to h147.mi.com UDP 1147
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_147" {
  name        = "netneeds_robot_robot_host_147"
  description = "to h147.mi.com UDP 1147"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h147.mi.com"]
    port        = 1147
  }
}

# robot.host-148: to h148.mi.com TCP 1148
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_148" {
  name        = "netneeds_robot_robot_host_148"
  description = "to h148.mi.com TCP 1148"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h148.mi.com"]
    port        = 1148
  }
}

# robot.host-149: to h149.mi.com UDP 1149
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_149" {
  name        = "netneeds_robot_robot_host_149"
  description = "to h149.mi.com UDP 1149"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h149.mi.com"]
    port        = 1149
  }
}

# robot.host-150: to h150.mi.com TCP 1150
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_150" {
  name        = "netneeds_robot_robot_host_150"
  description = "to h150.mi.com TCP 1150"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h150.mi.com"]
    port        = 1150
  }
}

# robot.host-151: to h151.mi.com UDP 1151
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_151" {
  name        = "netneeds_robot_robot_host_151"
  description = "to h151.mi.com UDP 1151"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h151.mi.com"]
    port        = 1151
  }
}

# robot.host-152: to h152.mi.com TCP 1152
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_152" {
  name        = "netneeds_robot_robot_host_152"
  description = "to h152.mi.com TCP 1152"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h152.mi.com"]
    port        = 1152
  }
}

# robot.host-153: to h153.mi.com UDP 1153
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_153" {
  name        = "netneeds_robot_robot_host_153"
  description = "to h153.mi.com UDP 1153"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h153.mi.com"]
    port        = 1153
  }
}

# robot.host-154: to h154.mi.com TCP 1154
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_154" {
  name        = "netneeds_robot_robot_host_154"
  description = "to h154.mi.com TCP 1154"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h154.mi.com"]
    port        = 1154
  }
}

# robot.host-155: to h155.mi.com UDP 1155
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_155" {
  name        = "netneeds_robot_robot_host_155"
  description = "to h155.mi.com UDP 1155"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h155.mi.com"]
    port        = 1155
  }
}

# robot.host-156: to h156.mi.com TCP 1156
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_156" {
  name        = "netneeds_robot_robot_host_156"
  description = "to h156.mi.com TCP 1156"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h156.mi.com"]
    port        = 1156
  }
}

# robot.host-157: to h157.mi.com UDP 1157
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_157" {
  name        = "netneeds_robot_robot_host_157"
  description = "to h157.mi.com UDP 1157"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h157.mi.com"]
    port        = 1157
  }
}

# robot.host-158: to h158.mi.com TCP 1158
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_158" {
  name        = "netneeds_robot_robot_host_158"
  description = "to h158.mi.com TCP 1158"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h158.mi.com"]
    port        = 1158
  }
}

# robot.host-159: to h159.mi.com UDP 1159
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_159" {
  name        = "netneeds_robot_robot_host_159"
  description = "to h159.mi.com UDP 1159"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h159.mi.com"]
    port        = 1159
  }
}

# robot.host-160: to h160.mi.com TCP 1160
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_160" {
  name        = "netneeds_robot_robot_host_160"
  description = "to h160.mi.com TCP 1160"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h160.mi.com"]
    port        = 1160
  }
}

# robot.host-161: to h161.mi.com UDP 1161
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_161" {
  name        = "netneeds_robot_robot_host_161"
  description = "to h161.mi.com UDP 1161"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h161.mi.com"]
    port        = 1161
  }
}

# robot.host-162: to h162.mi.com TCP 1162
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_162" {
  name        = "netneeds_robot_robot_host_162"
  description = "to h162.mi.com TCP 1162"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h162.mi.com"]
    port        = 1162
  }
}

# robot.host-163: to h163.mi.com UDP 1163
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_163" {
  name        = "netneeds_robot_robot_host_163"
  description = "to h163.mi.com UDP 1163"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h163.mi.com"]
    port        = 1163
  }
}

# robot.host-164: to h164.mi.com TCP 1164
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_164" {
  name        = "netneeds_robot_robot_host_164"
  description = "to h164.mi.com TCP 1164"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h164.mi.com"]
    port        = 1164
  }
}

# robot.host-165: to h165.mi.com UDP 1165
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_165" {
  name        = "netneeds_robot_robot_host_165"
  description = "to h165.mi.com UDP 1165"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h165.mi.com"]
    port        = 1165
  }
}

# robot.host-166: to h166.mi.com TCP 1166
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_166" {
  name        = "netneeds_robot_robot_host_166"
  description = "to h166.mi.com TCP 1166"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h166.mi.com"]
    port        = 1166
  }
}

# robot.host-167: to h167.mi.com UDP 1167
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_167" {
  name        = "netneeds_robot_robot_host_167"
  description = "to h167.mi.com UDP 1167"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h167.mi.com"]
    port        = 1167
  }
}

# robot.host-168: to h168.mi.com TCP 1168
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_168" {
  name        = "netneeds_robot_robot_host_168"
  description = "to h168.mi.com TCP 1168"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h168.mi.com"]
    port        = 1168
  }
}

# robot.host-169: to h169.mi.com UDP 1169
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_169" {
  name        = "netneeds_robot_robot_host_169"
  description = "to h169.mi.com UDP 1169"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h169.mi.com"]
    port        = 1169
  }
}

# robot.host-170: to h170.mi.com TCP 1170
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_170" {
  name        = "netneeds_robot_robot_host_170"
  description = "to h170.mi.com TCP 1170"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h170.mi.com"]
    port        = 1170
  }
}

# robot.host-171: to h171.mi.com UDP 1171
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_171" {
  name        = "netneeds_robot_robot_host_171"
  description = "to h171.mi.com UDP 1171"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h171.mi.com"]
    port        = 1171
  }
}

# robot.host-172: to h172.mi.com TCP 1172
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_172" {
  name        = "netneeds_robot_robot_host_172"
  description = "to h172.mi.com TCP 1172"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h172.mi.com"]
    port        = 1172
  }
}

# robot.host-173: to h173.mi.com UDP 1173
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_173" {
  name        = "netneeds_robot_robot_host_173"
  description = "to h173.mi.com UDP 1173"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h173.mi.com"]
    port        = 1173
  }
}

# robot.host-174: to h174.mi.com TCP 1174
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_174" {
  name        = "netneeds_robot_robot_host_174"
  description = "to h174.mi.com TCP 1174"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h174.mi.com"]
    port        = 1174
  }
}

# robot.host-175: to h175.mi.com UDP 1175
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_175" {
  name        = "netneeds_robot_robot_host_175"
  description = "to h175.mi.com UDP 1175"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h175.mi.com"]
    port        = 1175
  }
}

# robot.host-176: to h176.mi.com TCP 1176
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_176" {
  name        = "netneeds_robot_robot_host_176"
  description = "to h176.mi.com TCP 1176"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h176.mi.com"]
    port        = 1176
  }
}

# robot.host-177: to h177.mi.com UDP 1177
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_177" {
  name        = "netneeds_robot_robot_host_177"
  description = "to h177.mi.com UDP 1177"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h177.mi.com"]
    port        = 1177
  }
}

# robot.host-178: to h178.mi.com TCP 1178
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_178" {
  name        = "netneeds_robot_robot_host_178"
  description = "to h178.mi.com TCP 1178"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h178.mi.com"]
    port        = 1178
  }
}

# robot.host-179: to h179.mi.com UDP 1179
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_179" {
  name        = "netneeds_robot_robot_host_179"
  description = "to h179.mi.com UDP 1179"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h179.mi.com"]
    port        = 1179
  }
}

# robot.host-180: to h180.mi.com TCP 1180
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_180" {
  name        = "netneeds_robot_robot_host_180"
  description = "to h180.mi.com TCP 1180"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h180.mi.com"]
    port        = 1180
  }
}

# robot.host-181: to h181.mi.com UDP 1181
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_181" {
  name        = "netneeds_robot_robot_host_181"
  description = "to h181.mi.com UDP 1181"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h181.mi.com"]
    port        = 1181
  }
}

# robot.host-182: to h182.mi.com TCP 1182
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_182" {
  name        = "netneeds_robot_robot_host_182"
  description = "to h182.mi.com TCP 1182"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h182.mi.com"]
    port        = 1182
  }
}

# robot.host-183: to h183.mi.com UDP 1183
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_183" {
  name        = "netneeds_robot_robot_host_183"
  description = "to h183.mi.com UDP 1183"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h183.mi.com"]
    port        = 1183
  }
}

# robot.host-184: to h184.mi.com TCP 1184
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_184" {
  name        = "netneeds_robot_robot_host_184"
  description = "to h184.mi.com TCP 1184"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h184.mi.com"]
    port        = 1184
  }
}

# robot.host-185: to h185.mi.com UDP 1185
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_185" {
  name        = "netneeds_robot_robot_host_185"
  description = "to h185.mi.com UDP 1185"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h185.mi.com"]
    port        = 1185
  }
}

# robot.host-186: to h186.mi.com TCP 1186
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_186" {
  name        = "netneeds_robot_robot_host_186"
  description = "to h186.mi.com TCP 1186"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h186.mi.com"]
    port        = 1186
  }
}

# robot.host-187: to h187.mi.com UDP 1187
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_187" {
  name        = "netneeds_robot_robot_host_187"
  description = "to h187.mi.com UDP 1187"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h187.mi.com"]
    port        = 1187
  }
}

# robot.host-188: to h188.mi.com TCP 1188
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_188" {
  name        = "netneeds_robot_robot_host_188"
  description = "to h188.mi.com TCP 1188"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h188.mi.com"]
    port        = 1188
  }
}

# robot.host-189: to h189.mi.com UDP 1189
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_189" {
  name        = "netneeds_robot_robot_host_189"
  description = "to h189.mi.com UDP 1189"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h189.mi.com"]
    port        = 1189
  }
}

# robot.host-190: to h190.mi.com TCP 1190
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_190" {
  name        = "netneeds_robot_robot_host_190"
  description = "to h190.mi.com TCP 1190"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h190.mi.com"]
    port        = 1190
  }
}

# robot.host-191: to h191.mi.com UDP 1191
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_191" {
  name        = "netneeds_robot_robot_host_191"
  description = "to h191.mi.com UDP 1191"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h191.mi.com"]
    port        = 1191
  }
}

# robot.host-192: to h192.mi.com TCP 1192
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_192" {
  name        = "netneeds_robot_robot_host_192"
  description = "to h192.mi.com TCP 1192"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h192.mi.com"]
    port        = 1192
  }
}

# robot.host-193: to h193.mi.com UDP 1193
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_193" {
  name        = "netneeds_robot_robot_host_193"
  description = "to h193.mi.com UDP 1193"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h193.mi.com"]
    port        = 1193
  }
}

# robot.host-194: to h194.mi.com TCP 1194
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_194" {
  name        = "netneeds_robot_robot_host_194"
  description = "to h194.mi.com TCP 1194"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h194.mi.com"]
    port        = 1194
  }
}

# robot.host-195: to h195.mi.com UDP 1195
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_195" {
  name        = "netneeds_robot_robot_host_195"
  description = "to h195.mi.com UDP 1195"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h195.mi.com"]
    port        = 1195
  }
}

# robot.host-196: to h196.mi.com TCP 1196
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_196" {
  name        = "netneeds_robot_robot_host_196"
  description = "to h196.mi.com TCP 1196"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h196.mi.com"]
    port        = 1196
  }
}

# robot.host-197: to h197.mi.com UDP 1197
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_197" {
  name        = "netneeds_robot_robot_host_197"
  description = "to h197.mi.com UDP 1197"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h197.mi.com"]
    port        = 1197
  }
}

# robot.host-198: to h198.mi.com TCP 1198
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_198" {
  name        = "netneeds_robot_robot_host_198"
  description = "to h198.mi.com TCP 1198"
  action      = "ALLOW"
  protocol    = "tcp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h198.mi.com"]
    port        = 1198
  }
}

# robot.host-199: to h199.mi.com UDP 1199
resource "unifi_firewall_zone_policy" "netneeds_robot_robot_host_199" {
  name        = "netneeds_robot_robot_host_199"
  description = "to h199.mi.com UDP 1199"
  action      = "ALLOW"
  protocol    = "udp"
  ip_version  = "IPV4"
  source = {
    zone_id = var.device_zone_id
    ips     = ["192.168.1.50"]
  }
  destination = {
    zone_id     = var.internet_zone_id
    web_domains = ["h199.mi.com"]
    port        = 1199
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
    unifi_firewall_zone_policy.netneeds_robot_robot_host_0.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_1.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_2.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_3.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_4.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_5.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_6.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_7.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_8.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_9.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_10.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_11.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_12.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_13.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_14.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_15.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_16.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_17.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_18.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_19.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_20.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_21.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_22.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_23.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_24.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_25.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_26.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_27.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_28.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_29.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_30.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_31.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_32.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_33.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_34.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_35.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_36.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_37.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_38.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_39.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_40.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_41.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_42.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_43.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_44.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_45.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_46.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_47.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_48.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_49.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_50.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_51.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_52.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_53.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_54.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_55.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_56.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_57.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_58.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_59.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_60.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_61.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_62.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_63.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_64.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_65.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_66.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_67.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_68.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_69.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_70.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_71.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_72.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_73.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_74.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_75.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_76.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_77.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_78.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_79.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_80.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_81.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_82.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_83.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_84.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_85.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_86.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_87.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_88.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_89.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_90.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_91.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_92.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_93.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_94.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_95.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_96.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_97.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_98.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_99.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_100.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_101.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_102.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_103.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_104.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_105.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_106.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_107.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_108.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_109.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_110.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_111.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_112.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_113.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_114.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_115.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_116.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_117.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_118.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_119.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_120.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_121.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_122.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_123.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_124.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_125.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_126.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_127.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_128.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_129.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_130.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_131.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_132.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_133.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_134.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_135.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_136.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_137.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_138.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_139.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_140.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_141.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_142.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_143.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_144.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_145.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_146.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_147.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_148.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_149.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_150.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_151.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_152.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_153.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_154.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_155.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_156.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_157.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_158.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_159.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_160.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_161.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_162.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_163.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_164.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_165.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_166.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_167.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_168.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_169.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_170.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_171.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_172.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_173.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_174.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_175.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_176.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_177.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_178.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_179.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_180.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_181.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_182.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_183.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_184.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_185.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_186.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_187.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_188.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_189.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_190.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_191.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_192.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_193.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_194.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_195.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_196.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_197.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_198.id,
    unifi_firewall_zone_policy.netneeds_robot_robot_host_199.id,
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
