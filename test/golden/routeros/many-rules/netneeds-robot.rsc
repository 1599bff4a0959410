# netneeds rules (routeros) for Test robot [robot]
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
# - names: wider: names that share an address are let through together, and the router asks for single
#   names itself, so a service that answers each host differently may be missed
# - names: followed in forwarded traffic only; a name that stands for the router itself is not let
#   through
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
/ip firewall address-list add list=netneeds-robot-names-1 address=h0.mi.com comment="netneeds robot: robot.host-0"
/ip firewall address-list add list=netneeds-robot-names-2 address=h1.mi.com comment="netneeds robot: robot.host-1"
/ip firewall address-list add list=netneeds-robot-names-3 address=h2.mi.com comment="netneeds robot: robot.host-2"
/ip firewall address-list add list=netneeds-robot-names-4 address=h3.mi.com comment="netneeds robot: robot.host-3"
/ip firewall address-list add list=netneeds-robot-names-5 address=h4.mi.com comment="netneeds robot: robot.host-4"
/ip firewall address-list add list=netneeds-robot-names-6 address=h5.mi.com comment="netneeds robot: robot.host-5"
/ip firewall address-list add list=netneeds-robot-names-7 address=h6.mi.com comment="netneeds robot: robot.host-6"
/ip firewall address-list add list=netneeds-robot-names-8 address=h7.mi.com comment="netneeds robot: robot.host-7"
/ip firewall address-list add list=netneeds-robot-names-9 address=h8.mi.com comment="netneeds robot: robot.host-8"
/ip firewall address-list add list=netneeds-robot-names-10 address=h9.mi.com comment="netneeds robot: robot.host-9"
/ip firewall address-list add list=netneeds-robot-names-11 address=h10.mi.com comment="netneeds robot: robot.host-10"
/ip firewall address-list add list=netneeds-robot-names-12 address=h11.mi.com comment="netneeds robot: robot.host-11"
/ip firewall address-list add list=netneeds-robot-names-13 address=h12.mi.com comment="netneeds robot: robot.host-12"
/ip firewall address-list add list=netneeds-robot-names-14 address=h13.mi.com comment="netneeds robot: robot.host-13"
/ip firewall address-list add list=netneeds-robot-names-15 address=h14.mi.com comment="netneeds robot: robot.host-14"
/ip firewall address-list add list=netneeds-robot-names-16 address=h15.mi.com comment="netneeds robot: robot.host-15"
/ip firewall address-list add list=netneeds-robot-names-17 address=h16.mi.com comment="netneeds robot: robot.host-16"
/ip firewall address-list add list=netneeds-robot-names-18 address=h17.mi.com comment="netneeds robot: robot.host-17"
/ip firewall address-list add list=netneeds-robot-names-19 address=h18.mi.com comment="netneeds robot: robot.host-18"
/ip firewall address-list add list=netneeds-robot-names-20 address=h19.mi.com comment="netneeds robot: robot.host-19"
/ip firewall address-list add list=netneeds-robot-names-21 address=h20.mi.com comment="netneeds robot: robot.host-20"
/ip firewall address-list add list=netneeds-robot-names-22 address=h21.mi.com comment="netneeds robot: robot.host-21"
/ip firewall address-list add list=netneeds-robot-names-23 address=h22.mi.com comment="netneeds robot: robot.host-22"
/ip firewall address-list add list=netneeds-robot-names-24 address=h23.mi.com comment="netneeds robot: robot.host-23"
/ip firewall address-list add list=netneeds-robot-names-25 address=h24.mi.com comment="netneeds robot: robot.host-24"
/ip firewall address-list add list=netneeds-robot-names-26 address=h25.mi.com comment="netneeds robot: robot.host-25"
/ip firewall address-list add list=netneeds-robot-names-27 address=h26.mi.com comment="netneeds robot: robot.host-26"
/ip firewall address-list add list=netneeds-robot-names-28 address=h27.mi.com comment="netneeds robot: robot.host-27"
/ip firewall address-list add list=netneeds-robot-names-29 address=h28.mi.com comment="netneeds robot: robot.host-28"
/ip firewall address-list add list=netneeds-robot-names-30 address=h29.mi.com comment="netneeds robot: robot.host-29"
/ip firewall address-list add list=netneeds-robot-names-31 address=h30.mi.com comment="netneeds robot: robot.host-30"
/ip firewall address-list add list=netneeds-robot-names-32 address=h31.mi.com comment="netneeds robot: robot.host-31"
/ip firewall address-list add list=netneeds-robot-names-33 address=h32.mi.com comment="netneeds robot: robot.host-32"
/ip firewall address-list add list=netneeds-robot-names-34 address=h33.mi.com comment="netneeds robot: robot.host-33"
/ip firewall address-list add list=netneeds-robot-names-35 address=h34.mi.com comment="netneeds robot: robot.host-34"
/ip firewall address-list add list=netneeds-robot-names-36 address=h35.mi.com comment="netneeds robot: robot.host-35"
/ip firewall address-list add list=netneeds-robot-names-37 address=h36.mi.com comment="netneeds robot: robot.host-36"
/ip firewall address-list add list=netneeds-robot-names-38 address=h37.mi.com comment="netneeds robot: robot.host-37"
/ip firewall address-list add list=netneeds-robot-names-39 address=h38.mi.com comment="netneeds robot: robot.host-38"
/ip firewall address-list add list=netneeds-robot-names-40 address=h39.mi.com comment="netneeds robot: robot.host-39"
/ip firewall address-list add list=netneeds-robot-names-41 address=h40.mi.com comment="netneeds robot: robot.host-40"
/ip firewall address-list add list=netneeds-robot-names-42 address=h41.mi.com comment="netneeds robot: robot.host-41"
/ip firewall address-list add list=netneeds-robot-names-43 address=h42.mi.com comment="netneeds robot: robot.host-42"
/ip firewall address-list add list=netneeds-robot-names-44 address=h43.mi.com comment="netneeds robot: robot.host-43"
/ip firewall address-list add list=netneeds-robot-names-45 address=h44.mi.com comment="netneeds robot: robot.host-44"
/ip firewall address-list add list=netneeds-robot-names-46 address=h45.mi.com comment="netneeds robot: robot.host-45"
/ip firewall address-list add list=netneeds-robot-names-47 address=h46.mi.com comment="netneeds robot: robot.host-46"
/ip firewall address-list add list=netneeds-robot-names-48 address=h47.mi.com comment="netneeds robot: robot.host-47"
/ip firewall address-list add list=netneeds-robot-names-49 address=h48.mi.com comment="netneeds robot: robot.host-48"
/ip firewall address-list add list=netneeds-robot-names-50 address=h49.mi.com comment="netneeds robot: robot.host-49"
/ip firewall address-list add list=netneeds-robot-names-51 address=h50.mi.com comment="netneeds robot: robot.host-50"
/ip firewall address-list add list=netneeds-robot-names-52 address=h51.mi.com comment="netneeds robot: robot.host-51"
/ip firewall address-list add list=netneeds-robot-names-53 address=h52.mi.com comment="netneeds robot: robot.host-52"
/ip firewall address-list add list=netneeds-robot-names-54 address=h53.mi.com comment="netneeds robot: robot.host-53"
/ip firewall address-list add list=netneeds-robot-names-55 address=h54.mi.com comment="netneeds robot: robot.host-54"
/ip firewall address-list add list=netneeds-robot-names-56 address=h55.mi.com comment="netneeds robot: robot.host-55"
/ip firewall address-list add list=netneeds-robot-names-57 address=h56.mi.com comment="netneeds robot: robot.host-56"
/ip firewall address-list add list=netneeds-robot-names-58 address=h57.mi.com comment="netneeds robot: robot.host-57"
/ip firewall address-list add list=netneeds-robot-names-59 address=h58.mi.com comment="netneeds robot: robot.host-58"
/ip firewall address-list add list=netneeds-robot-names-60 address=h59.mi.com comment="netneeds robot: robot.host-59"
/ip firewall address-list add list=netneeds-robot-names-61 address=h60.mi.com comment="netneeds robot: robot.host-60"
/ip firewall address-list add list=netneeds-robot-names-62 address=h61.mi.com comment="netneeds robot: robot.host-61"
/ip firewall address-list add list=netneeds-robot-names-63 address=h62.mi.com comment="netneeds robot: robot.host-62"
/ip firewall address-list add list=netneeds-robot-names-64 address=h63.mi.com comment="netneeds robot: robot.host-63"
/ip firewall address-list add list=netneeds-robot-names-65 address=h64.mi.com comment="netneeds robot: robot.host-64"
/ip firewall address-list add list=netneeds-robot-names-66 address=h65.mi.com comment="netneeds robot: robot.host-65"
/ip firewall address-list add list=netneeds-robot-names-67 address=h66.mi.com comment="netneeds robot: robot.host-66"
/ip firewall address-list add list=netneeds-robot-names-68 address=h67.mi.com comment="netneeds robot: robot.host-67"
/ip firewall address-list add list=netneeds-robot-names-69 address=h68.mi.com comment="netneeds robot: robot.host-68"
/ip firewall address-list add list=netneeds-robot-names-70 address=h69.mi.com comment="netneeds robot: robot.host-69"
/ip firewall address-list add list=netneeds-robot-names-71 address=h70.mi.com comment="netneeds robot: robot.host-70"
/ip firewall address-list add list=netneeds-robot-names-72 address=h71.mi.com comment="netneeds robot: robot.host-71"
/ip firewall address-list add list=netneeds-robot-names-73 address=h72.mi.com comment="netneeds robot: robot.host-72"
/ip firewall address-list add list=netneeds-robot-names-74 address=h73.mi.com comment="netneeds robot: robot.host-73"
/ip firewall address-list add list=netneeds-robot-names-75 address=h74.mi.com comment="netneeds robot: robot.host-74"
/ip firewall address-list add list=netneeds-robot-names-76 address=h75.mi.com comment="netneeds robot: robot.host-75"
/ip firewall address-list add list=netneeds-robot-names-77 address=h76.mi.com comment="netneeds robot: robot.host-76"
/ip firewall address-list add list=netneeds-robot-names-78 address=h77.mi.com comment="netneeds robot: robot.host-77"
/ip firewall address-list add list=netneeds-robot-names-79 address=h78.mi.com comment="netneeds robot: robot.host-78"
/ip firewall address-list add list=netneeds-robot-names-80 address=h79.mi.com comment="netneeds robot: robot.host-79"
/ip firewall address-list add list=netneeds-robot-names-81 address=h80.mi.com comment="netneeds robot: robot.host-80"
/ip firewall address-list add list=netneeds-robot-names-82 address=h81.mi.com comment="netneeds robot: robot.host-81"
/ip firewall address-list add list=netneeds-robot-names-83 address=h82.mi.com comment="netneeds robot: robot.host-82"
/ip firewall address-list add list=netneeds-robot-names-84 address=h83.mi.com comment="netneeds robot: robot.host-83"
/ip firewall address-list add list=netneeds-robot-names-85 address=h84.mi.com comment="netneeds robot: robot.host-84"
/ip firewall address-list add list=netneeds-robot-names-86 address=h85.mi.com comment="netneeds robot: robot.host-85"
/ip firewall address-list add list=netneeds-robot-names-87 address=h86.mi.com comment="netneeds robot: robot.host-86"
/ip firewall address-list add list=netneeds-robot-names-88 address=h87.mi.com comment="netneeds robot: robot.host-87"
/ip firewall address-list add list=netneeds-robot-names-89 address=h88.mi.com comment="netneeds robot: robot.host-88"
/ip firewall address-list add list=netneeds-robot-names-90 address=h89.mi.com comment="netneeds robot: robot.host-89"
/ip firewall address-list add list=netneeds-robot-names-91 address=h90.mi.com comment="netneeds robot: robot.host-90"
/ip firewall address-list add list=netneeds-robot-names-92 address=h91.mi.com comment="netneeds robot: robot.host-91"
/ip firewall address-list add list=netneeds-robot-names-93 address=h92.mi.com comment="netneeds robot: robot.host-92"
/ip firewall address-list add list=netneeds-robot-names-94 address=h93.mi.com comment="netneeds robot: robot.host-93"
/ip firewall address-list add list=netneeds-robot-names-95 address=h94.mi.com comment="netneeds robot: robot.host-94"
/ip firewall address-list add list=netneeds-robot-names-96 address=h95.mi.com comment="netneeds robot: robot.host-95"
/ip firewall address-list add list=netneeds-robot-names-97 address=h96.mi.com comment="netneeds robot: robot.host-96"
/ip firewall address-list add list=netneeds-robot-names-98 address=h97.mi.com comment="netneeds robot: robot.host-97"
/ip firewall address-list add list=netneeds-robot-names-99 address=h98.mi.com comment="netneeds robot: robot.host-98"
/ip firewall address-list add list=netneeds-robot-names-100 address=h99.mi.com comment="netneeds robot: robot.host-99"
/ip firewall address-list add list=netneeds-robot-names-101 address=h100.mi.com comment="netneeds robot: robot.host-100"
/ip firewall address-list add list=netneeds-robot-names-102 address=h101.mi.com comment="netneeds robot: robot.host-101"
/ip firewall address-list add list=netneeds-robot-names-103 address=h102.mi.com comment="netneeds robot: robot.host-102"
/ip firewall address-list add list=netneeds-robot-names-104 address=h103.mi.com comment="netneeds robot: robot.host-103"
/ip firewall address-list add list=netneeds-robot-names-105 address=h104.mi.com comment="netneeds robot: robot.host-104"
/ip firewall address-list add list=netneeds-robot-names-106 address=h105.mi.com comment="netneeds robot: robot.host-105"
/ip firewall address-list add list=netneeds-robot-names-107 address=h106.mi.com comment="netneeds robot: robot.host-106"
/ip firewall address-list add list=netneeds-robot-names-108 address=h107.mi.com comment="netneeds robot: robot.host-107"
/ip firewall address-list add list=netneeds-robot-names-109 address=h108.mi.com comment="netneeds robot: robot.host-108"
/ip firewall address-list add list=netneeds-robot-names-110 address=h109.mi.com comment="netneeds robot: robot.host-109"
/ip firewall address-list add list=netneeds-robot-names-111 address=h110.mi.com comment="netneeds robot: robot.host-110"
/ip firewall address-list add list=netneeds-robot-names-112 address=h111.mi.com comment="netneeds robot: robot.host-111"
/ip firewall address-list add list=netneeds-robot-names-113 address=h112.mi.com comment="netneeds robot: robot.host-112"
/ip firewall address-list add list=netneeds-robot-names-114 address=h113.mi.com comment="netneeds robot: robot.host-113"
/ip firewall address-list add list=netneeds-robot-names-115 address=h114.mi.com comment="netneeds robot: robot.host-114"
/ip firewall address-list add list=netneeds-robot-names-116 address=h115.mi.com comment="netneeds robot: robot.host-115"
/ip firewall address-list add list=netneeds-robot-names-117 address=h116.mi.com comment="netneeds robot: robot.host-116"
/ip firewall address-list add list=netneeds-robot-names-118 address=h117.mi.com comment="netneeds robot: robot.host-117"
/ip firewall address-list add list=netneeds-robot-names-119 address=h118.mi.com comment="netneeds robot: robot.host-118"
/ip firewall address-list add list=netneeds-robot-names-120 address=h119.mi.com comment="netneeds robot: robot.host-119"
/ip firewall address-list add list=netneeds-robot-names-121 address=h120.mi.com comment="netneeds robot: robot.host-120"
/ip firewall address-list add list=netneeds-robot-names-122 address=h121.mi.com comment="netneeds robot: robot.host-121"
/ip firewall address-list add list=netneeds-robot-names-123 address=h122.mi.com comment="netneeds robot: robot.host-122"
/ip firewall address-list add list=netneeds-robot-names-124 address=h123.mi.com comment="netneeds robot: robot.host-123"
/ip firewall address-list add list=netneeds-robot-names-125 address=h124.mi.com comment="netneeds robot: robot.host-124"
/ip firewall address-list add list=netneeds-robot-names-126 address=h125.mi.com comment="netneeds robot: robot.host-125"
/ip firewall address-list add list=netneeds-robot-names-127 address=h126.mi.com comment="netneeds robot: robot.host-126"
/ip firewall address-list add list=netneeds-robot-names-128 address=h127.mi.com comment="netneeds robot: robot.host-127"
/ip firewall address-list add list=netneeds-robot-names-129 address=h128.mi.com comment="netneeds robot: robot.host-128"
/ip firewall address-list add list=netneeds-robot-names-130 address=h129.mi.com comment="netneeds robot: robot.host-129"
/ip firewall address-list add list=netneeds-robot-names-131 address=h130.mi.com comment="netneeds robot: robot.host-130"
/ip firewall address-list add list=netneeds-robot-names-132 address=h131.mi.com comment="netneeds robot: robot.host-131"
/ip firewall address-list add list=netneeds-robot-names-133 address=h132.mi.com comment="netneeds robot: robot.host-132"
/ip firewall address-list add list=netneeds-robot-names-134 address=h133.mi.com comment="netneeds robot: robot.host-133"
/ip firewall address-list add list=netneeds-robot-names-135 address=h134.mi.com comment="netneeds robot: robot.host-134"
/ip firewall address-list add list=netneeds-robot-names-136 address=h135.mi.com comment="netneeds robot: robot.host-135"
/ip firewall address-list add list=netneeds-robot-names-137 address=h136.mi.com comment="netneeds robot: robot.host-136"
/ip firewall address-list add list=netneeds-robot-names-138 address=h137.mi.com comment="netneeds robot: robot.host-137"
/ip firewall address-list add list=netneeds-robot-names-139 address=h138.mi.com comment="netneeds robot: robot.host-138"
/ip firewall address-list add list=netneeds-robot-names-140 address=h139.mi.com comment="netneeds robot: robot.host-139"
/ip firewall address-list add list=netneeds-robot-names-141 address=h140.mi.com comment="netneeds robot: robot.host-140"
/ip firewall address-list add list=netneeds-robot-names-142 address=h141.mi.com comment="netneeds robot: robot.host-141"
/ip firewall address-list add list=netneeds-robot-names-143 address=h142.mi.com comment="netneeds robot: robot.host-142"
/ip firewall address-list add list=netneeds-robot-names-144 address=h143.mi.com comment="netneeds robot: robot.host-143"
/ip firewall address-list add list=netneeds-robot-names-145 address=h144.mi.com comment="netneeds robot: robot.host-144"
/ip firewall address-list add list=netneeds-robot-names-146 address=h145.mi.com comment="netneeds robot: robot.host-145"
/ip firewall address-list add list=netneeds-robot-names-147 address=h146.mi.com comment="netneeds robot: robot.host-146"
/ip firewall address-list add list=netneeds-robot-names-148 address=h147.mi.com comment="netneeds robot: robot.host-147"
/ip firewall address-list add list=netneeds-robot-names-149 address=h148.mi.com comment="netneeds robot: robot.host-148"
/ip firewall address-list add list=netneeds-robot-names-150 address=h149.mi.com comment="netneeds robot: robot.host-149"
/ip firewall address-list add list=netneeds-robot-names-151 address=h150.mi.com comment="netneeds robot: robot.host-150"
/ip firewall address-list add list=netneeds-robot-names-152 address=h151.mi.com comment="netneeds robot: robot.host-151"
/ip firewall address-list add list=netneeds-robot-names-153 address=h152.mi.com comment="netneeds robot: robot.host-152"
/ip firewall address-list add list=netneeds-robot-names-154 address=h153.mi.com comment="netneeds robot: robot.host-153"
/ip firewall address-list add list=netneeds-robot-names-155 address=h154.mi.com comment="netneeds robot: robot.host-154"
/ip firewall address-list add list=netneeds-robot-names-156 address=h155.mi.com comment="netneeds robot: robot.host-155"
/ip firewall address-list add list=netneeds-robot-names-157 address=h156.mi.com comment="netneeds robot: robot.host-156"
/ip firewall address-list add list=netneeds-robot-names-158 address=h157.mi.com comment="netneeds robot: robot.host-157"
/ip firewall address-list add list=netneeds-robot-names-159 address=h158.mi.com comment="netneeds robot: robot.host-158"
/ip firewall address-list add list=netneeds-robot-names-160 address=h159.mi.com comment="netneeds robot: robot.host-159"
/ip firewall address-list add list=netneeds-robot-names-161 address=h160.mi.com comment="netneeds robot: robot.host-160"
/ip firewall address-list add list=netneeds-robot-names-162 address=h161.mi.com comment="netneeds robot: robot.host-161"
/ip firewall address-list add list=netneeds-robot-names-163 address=h162.mi.com comment="netneeds robot: robot.host-162"
/ip firewall address-list add list=netneeds-robot-names-164 address=h163.mi.com comment="netneeds robot: robot.host-163"
/ip firewall address-list add list=netneeds-robot-names-165 address=h164.mi.com comment="netneeds robot: robot.host-164"
/ip firewall address-list add list=netneeds-robot-names-166 address=h165.mi.com comment="netneeds robot: robot.host-165"
/ip firewall address-list add list=netneeds-robot-names-167 address=h166.mi.com comment="netneeds robot: robot.host-166"
/ip firewall address-list add list=netneeds-robot-names-168 address=h167.mi.com comment="netneeds robot: robot.host-167"
/ip firewall address-list add list=netneeds-robot-names-169 address=h168.mi.com comment="netneeds robot: robot.host-168"
/ip firewall address-list add list=netneeds-robot-names-170 address=h169.mi.com comment="netneeds robot: robot.host-169"
/ip firewall address-list add list=netneeds-robot-names-171 address=h170.mi.com comment="netneeds robot: robot.host-170"
/ip firewall address-list add list=netneeds-robot-names-172 address=h171.mi.com comment="netneeds robot: robot.host-171"
/ip firewall address-list add list=netneeds-robot-names-173 address=h172.mi.com comment="netneeds robot: robot.host-172"
/ip firewall address-list add list=netneeds-robot-names-174 address=h173.mi.com comment="netneeds robot: robot.host-173"
/ip firewall address-list add list=netneeds-robot-names-175 address=h174.mi.com comment="netneeds robot: robot.host-174"
/ip firewall address-list add list=netneeds-robot-names-176 address=h175.mi.com comment="netneeds robot: robot.host-175"
/ip firewall address-list add list=netneeds-robot-names-177 address=h176.mi.com comment="netneeds robot: robot.host-176"
/ip firewall address-list add list=netneeds-robot-names-178 address=h177.mi.com comment="netneeds robot: robot.host-177"
/ip firewall address-list add list=netneeds-robot-names-179 address=h178.mi.com comment="netneeds robot: robot.host-178"
/ip firewall address-list add list=netneeds-robot-names-180 address=h179.mi.com comment="netneeds robot: robot.host-179"
/ip firewall address-list add list=netneeds-robot-names-181 address=h180.mi.com comment="netneeds robot: robot.host-180"
/ip firewall address-list add list=netneeds-robot-names-182 address=h181.mi.com comment="netneeds robot: robot.host-181"
/ip firewall address-list add list=netneeds-robot-names-183 address=h182.mi.com comment="netneeds robot: robot.host-182"
/ip firewall address-list add list=netneeds-robot-names-184 address=h183.mi.com comment="netneeds robot: robot.host-183"
/ip firewall address-list add list=netneeds-robot-names-185 address=h184.mi.com comment="netneeds robot: robot.host-184"
/ip firewall address-list add list=netneeds-robot-names-186 address=h185.mi.com comment="netneeds robot: robot.host-185"
/ip firewall address-list add list=netneeds-robot-names-187 address=h186.mi.com comment="netneeds robot: robot.host-186"
/ip firewall address-list add list=netneeds-robot-names-188 address=h187.mi.com comment="netneeds robot: robot.host-187"
/ip firewall address-list add list=netneeds-robot-names-189 address=h188.mi.com comment="netneeds robot: robot.host-188"
/ip firewall address-list add list=netneeds-robot-names-190 address=h189.mi.com comment="netneeds robot: robot.host-189"
/ip firewall address-list add list=netneeds-robot-names-191 address=h190.mi.com comment="netneeds robot: robot.host-190"
/ip firewall address-list add list=netneeds-robot-names-192 address=h191.mi.com comment="netneeds robot: robot.host-191"
/ip firewall address-list add list=netneeds-robot-names-193 address=h192.mi.com comment="netneeds robot: robot.host-192"
/ip firewall address-list add list=netneeds-robot-names-194 address=h193.mi.com comment="netneeds robot: robot.host-193"
/ip firewall address-list add list=netneeds-robot-names-195 address=h194.mi.com comment="netneeds robot: robot.host-194"
/ip firewall address-list add list=netneeds-robot-names-196 address=h195.mi.com comment="netneeds robot: robot.host-195"
/ip firewall address-list add list=netneeds-robot-names-197 address=h196.mi.com comment="netneeds robot: robot.host-196"
/ip firewall address-list add list=netneeds-robot-names-198 address=h197.mi.com comment="netneeds robot: robot.host-197"
/ip firewall address-list add list=netneeds-robot-names-199 address=h198.mi.com comment="netneeds robot: robot.host-198"
/ip firewall address-list add list=netneeds-robot-names-200 address=h199.mi.com comment="netneeds robot: robot.host-199"
/ip firewall address-list add list=netneeds-robot-far-1 address=192.168.1.1 comment="netneeds robot: gateway"
/ip firewall filter add chain=netneeds-robot-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-from-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1000 dst-address-list=netneeds-robot-names-1 action=accept comment="netneeds robot: robot.host-0 to h0.mi.com TCP 1000"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1001 dst-address-list=netneeds-robot-names-2 action=accept comment="netneeds robot: robot.host-1 to h1.mi.com UDP 1001"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1002 dst-address-list=netneeds-robot-names-3 action=accept comment="netneeds robot: robot.host-2 to h2.mi.com TCP 1002"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1003 dst-address-list=netneeds-robot-names-4 action=accept comment="netneeds robot: robot.host-3 to h3.mi.com UDP 1003"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1004 dst-address-list=netneeds-robot-names-5 action=accept comment="netneeds robot: robot.host-4 to h4.mi.com TCP 1004"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1005 dst-address-list=netneeds-robot-names-6 action=accept comment="netneeds robot: robot.host-5 to h5.mi.com UDP 1005"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1006 dst-address-list=netneeds-robot-names-7 action=accept comment="netneeds robot: robot.host-6 to h6.mi.com TCP 1006"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1007 dst-address-list=netneeds-robot-names-8 action=accept comment="netneeds robot: robot.host-7 to h7.mi.com UDP 1007"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1008 dst-address-list=netneeds-robot-names-9 action=accept comment="netneeds robot: robot.host-8 to h8.mi.com TCP 1008"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1009 dst-address-list=netneeds-robot-names-10 action=accept comment="netneeds robot: robot.host-9 to h9.mi.com UDP 1009"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1010 dst-address-list=netneeds-robot-names-11 action=accept comment="netneeds robot: robot.host-10 to h10.mi.com TCP 1010"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1011 dst-address-list=netneeds-robot-names-12 action=accept comment="netneeds robot: robot.host-11 to h11.mi.com UDP 1011"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1012 dst-address-list=netneeds-robot-names-13 action=accept comment="netneeds robot: robot.host-12 to h12.mi.com TCP 1012"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1013 dst-address-list=netneeds-robot-names-14 action=accept comment="netneeds robot: robot.host-13 to h13.mi.com UDP 1013"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1014 dst-address-list=netneeds-robot-names-15 action=accept comment="netneeds robot: robot.host-14 to h14.mi.com TCP 1014"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1015 dst-address-list=netneeds-robot-names-16 action=accept comment="netneeds robot: robot.host-15 to h15.mi.com UDP 1015"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1016 dst-address-list=netneeds-robot-names-17 action=accept comment="netneeds robot: robot.host-16 to h16.mi.com TCP 1016"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1017 dst-address-list=netneeds-robot-names-18 action=accept comment="netneeds robot: robot.host-17 to h17.mi.com UDP 1017"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1018 dst-address-list=netneeds-robot-names-19 action=accept comment="netneeds robot: robot.host-18 to h18.mi.com TCP 1018"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1019 dst-address-list=netneeds-robot-names-20 action=accept comment="netneeds robot: robot.host-19 to h19.mi.com UDP 1019"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1020 dst-address-list=netneeds-robot-names-21 action=accept comment="netneeds robot: robot.host-20 to h20.mi.com TCP 1020"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1021 dst-address-list=netneeds-robot-names-22 action=accept comment="netneeds robot: robot.host-21 to h21.mi.com UDP 1021"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1022 dst-address-list=netneeds-robot-names-23 action=accept comment="netneeds robot: robot.host-22 to h22.mi.com TCP 1022"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1023 dst-address-list=netneeds-robot-names-24 action=accept comment="netneeds robot: robot.host-23 to h23.mi.com UDP 1023"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1024 dst-address-list=netneeds-robot-names-25 action=accept comment="netneeds robot: robot.host-24 to h24.mi.com TCP 1024"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1025 dst-address-list=netneeds-robot-names-26 action=accept comment="netneeds robot: robot.host-25 to h25.mi.com UDP 1025"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1026 dst-address-list=netneeds-robot-names-27 action=accept comment="netneeds robot: robot.host-26 to h26.mi.com TCP 1026"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1027 dst-address-list=netneeds-robot-names-28 action=accept comment="netneeds robot: robot.host-27 to h27.mi.com UDP 1027"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1028 dst-address-list=netneeds-robot-names-29 action=accept comment="netneeds robot: robot.host-28 to h28.mi.com TCP 1028"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1029 dst-address-list=netneeds-robot-names-30 action=accept comment="netneeds robot: robot.host-29 to h29.mi.com UDP 1029"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1030 dst-address-list=netneeds-robot-names-31 action=accept comment="netneeds robot: robot.host-30 to h30.mi.com TCP 1030"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1031 dst-address-list=netneeds-robot-names-32 action=accept comment="netneeds robot: robot.host-31 to h31.mi.com UDP 1031"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1032 dst-address-list=netneeds-robot-names-33 action=accept comment="netneeds robot: robot.host-32 to h32.mi.com TCP 1032"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1033 dst-address-list=netneeds-robot-names-34 action=accept comment="netneeds robot: robot.host-33 to h33.mi.com UDP 1033"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1034 dst-address-list=netneeds-robot-names-35 action=accept comment="netneeds robot: robot.host-34 to h34.mi.com TCP 1034"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1035 dst-address-list=netneeds-robot-names-36 action=accept comment="netneeds robot: robot.host-35 to h35.mi.com UDP 1035"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1036 dst-address-list=netneeds-robot-names-37 action=accept comment="netneeds robot: robot.host-36 to h36.mi.com TCP 1036"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1037 dst-address-list=netneeds-robot-names-38 action=accept comment="netneeds robot: robot.host-37 to h37.mi.com UDP 1037"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1038 dst-address-list=netneeds-robot-names-39 action=accept comment="netneeds robot: robot.host-38 to h38.mi.com TCP 1038"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1039 dst-address-list=netneeds-robot-names-40 action=accept comment="netneeds robot: robot.host-39 to h39.mi.com UDP 1039"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1040 dst-address-list=netneeds-robot-names-41 action=accept comment="netneeds robot: robot.host-40 to h40.mi.com TCP 1040"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1041 dst-address-list=netneeds-robot-names-42 action=accept comment="netneeds robot: robot.host-41 to h41.mi.com UDP 1041"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1042 dst-address-list=netneeds-robot-names-43 action=accept comment="netneeds robot: robot.host-42 to h42.mi.com TCP 1042"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1043 dst-address-list=netneeds-robot-names-44 action=accept comment="netneeds robot: robot.host-43 to h43.mi.com UDP 1043"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1044 dst-address-list=netneeds-robot-names-45 action=accept comment="netneeds robot: robot.host-44 to h44.mi.com TCP 1044"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1045 dst-address-list=netneeds-robot-names-46 action=accept comment="netneeds robot: robot.host-45 to h45.mi.com UDP 1045"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1046 dst-address-list=netneeds-robot-names-47 action=accept comment="netneeds robot: robot.host-46 to h46.mi.com TCP 1046"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1047 dst-address-list=netneeds-robot-names-48 action=accept comment="netneeds robot: robot.host-47 to h47.mi.com UDP 1047"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1048 dst-address-list=netneeds-robot-names-49 action=accept comment="netneeds robot: robot.host-48 to h48.mi.com TCP 1048"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1049 dst-address-list=netneeds-robot-names-50 action=accept comment="netneeds robot: robot.host-49 to h49.mi.com UDP 1049"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1050 dst-address-list=netneeds-robot-names-51 action=accept comment="netneeds robot: robot.host-50 to h50.mi.com TCP 1050"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1051 dst-address-list=netneeds-robot-names-52 action=accept comment="netneeds robot: robot.host-51 to h51.mi.com UDP 1051"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1052 dst-address-list=netneeds-robot-names-53 action=accept comment="netneeds robot: robot.host-52 to h52.mi.com TCP 1052"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1053 dst-address-list=netneeds-robot-names-54 action=accept comment="netneeds robot: robot.host-53 to h53.mi.com UDP 1053"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1054 dst-address-list=netneeds-robot-names-55 action=accept comment="netneeds robot: robot.host-54 to h54.mi.com TCP 1054"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1055 dst-address-list=netneeds-robot-names-56 action=accept comment="netneeds robot: robot.host-55 to h55.mi.com UDP 1055"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1056 dst-address-list=netneeds-robot-names-57 action=accept comment="netneeds robot: robot.host-56 to h56.mi.com TCP 1056"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1057 dst-address-list=netneeds-robot-names-58 action=accept comment="netneeds robot: robot.host-57 to h57.mi.com UDP 1057"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1058 dst-address-list=netneeds-robot-names-59 action=accept comment="netneeds robot: robot.host-58 to h58.mi.com TCP 1058"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1059 dst-address-list=netneeds-robot-names-60 action=accept comment="netneeds robot: robot.host-59 to h59.mi.com UDP 1059"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1060 dst-address-list=netneeds-robot-names-61 action=accept comment="netneeds robot: robot.host-60 to h60.mi.com TCP 1060"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1061 dst-address-list=netneeds-robot-names-62 action=accept comment="netneeds robot: robot.host-61 to h61.mi.com UDP 1061"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1062 dst-address-list=netneeds-robot-names-63 action=accept comment="netneeds robot: robot.host-62 to h62.mi.com TCP 1062"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1063 dst-address-list=netneeds-robot-names-64 action=accept comment="netneeds robot: robot.host-63 to h63.mi.com UDP 1063"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1064 dst-address-list=netneeds-robot-names-65 action=accept comment="netneeds robot: robot.host-64 to h64.mi.com TCP 1064"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1065 dst-address-list=netneeds-robot-names-66 action=accept comment="netneeds robot: robot.host-65 to h65.mi.com UDP 1065"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1066 dst-address-list=netneeds-robot-names-67 action=accept comment="netneeds robot: robot.host-66 to h66.mi.com TCP 1066"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1067 dst-address-list=netneeds-robot-names-68 action=accept comment="netneeds robot: robot.host-67 to h67.mi.com UDP 1067"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1068 dst-address-list=netneeds-robot-names-69 action=accept comment="netneeds robot: robot.host-68 to h68.mi.com TCP 1068"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1069 dst-address-list=netneeds-robot-names-70 action=accept comment="netneeds robot: robot.host-69 to h69.mi.com UDP 1069"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1070 dst-address-list=netneeds-robot-names-71 action=accept comment="netneeds robot: robot.host-70 to h70.mi.com TCP 1070"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1071 dst-address-list=netneeds-robot-names-72 action=accept comment="netneeds robot: robot.host-71 to h71.mi.com UDP 1071"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1072 dst-address-list=netneeds-robot-names-73 action=accept comment="netneeds robot: robot.host-72 to h72.mi.com TCP 1072"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1073 dst-address-list=netneeds-robot-names-74 action=accept comment="netneeds robot: robot.host-73 to h73.mi.com UDP 1073"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1074 dst-address-list=netneeds-robot-names-75 action=accept comment="netneeds robot: robot.host-74 to h74.mi.com TCP 1074"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1075 dst-address-list=netneeds-robot-names-76 action=accept comment="netneeds robot: robot.host-75 to h75.mi.com UDP 1075"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1076 dst-address-list=netneeds-robot-names-77 action=accept comment="netneeds robot: robot.host-76 to h76.mi.com TCP 1076"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1077 dst-address-list=netneeds-robot-names-78 action=accept comment="netneeds robot: robot.host-77 to h77.mi.com UDP 1077"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1078 dst-address-list=netneeds-robot-names-79 action=accept comment="netneeds robot: robot.host-78 to h78.mi.com TCP 1078"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1079 dst-address-list=netneeds-robot-names-80 action=accept comment="netneeds robot: robot.host-79 to h79.mi.com UDP 1079"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1080 dst-address-list=netneeds-robot-names-81 action=accept comment="netneeds robot: robot.host-80 to h80.mi.com TCP 1080"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1081 dst-address-list=netneeds-robot-names-82 action=accept comment="netneeds robot: robot.host-81 to h81.mi.com UDP 1081"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1082 dst-address-list=netneeds-robot-names-83 action=accept comment="netneeds robot: robot.host-82 to h82.mi.com TCP 1082"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1083 dst-address-list=netneeds-robot-names-84 action=accept comment="netneeds robot: robot.host-83 to h83.mi.com UDP 1083"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1084 dst-address-list=netneeds-robot-names-85 action=accept comment="netneeds robot: robot.host-84 to h84.mi.com TCP 1084"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1085 dst-address-list=netneeds-robot-names-86 action=accept comment="netneeds robot: robot.host-85 to h85.mi.com UDP 1085"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1086 dst-address-list=netneeds-robot-names-87 action=accept comment="netneeds robot: robot.host-86 to h86.mi.com TCP 1086"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1087 dst-address-list=netneeds-robot-names-88 action=accept comment="netneeds robot: robot.host-87 to h87.mi.com UDP 1087"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1088 dst-address-list=netneeds-robot-names-89 action=accept comment="netneeds robot: robot.host-88 to h88.mi.com TCP 1088"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1089 dst-address-list=netneeds-robot-names-90 action=accept comment="netneeds robot: robot.host-89 to h89.mi.com UDP 1089"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1090 dst-address-list=netneeds-robot-names-91 action=accept comment="netneeds robot: robot.host-90 to h90.mi.com TCP 1090"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1091 dst-address-list=netneeds-robot-names-92 action=accept comment="netneeds robot: robot.host-91 to h91.mi.com UDP 1091"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1092 dst-address-list=netneeds-robot-names-93 action=accept comment="netneeds robot: robot.host-92 to h92.mi.com TCP 1092"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1093 dst-address-list=netneeds-robot-names-94 action=accept comment="netneeds robot: robot.host-93 to h93.mi.com UDP 1093"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1094 dst-address-list=netneeds-robot-names-95 action=accept comment="netneeds robot: robot.host-94 to h94.mi.com TCP 1094"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1095 dst-address-list=netneeds-robot-names-96 action=accept comment="netneeds robot: robot.host-95 to h95.mi.com UDP 1095"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1096 dst-address-list=netneeds-robot-names-97 action=accept comment="netneeds robot: robot.host-96 to h96.mi.com TCP 1096"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1097 dst-address-list=netneeds-robot-names-98 action=accept comment="netneeds robot: robot.host-97 to h97.mi.com UDP 1097"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1098 dst-address-list=netneeds-robot-names-99 action=accept comment="netneeds robot: robot.host-98 to h98.mi.com TCP 1098"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1099 dst-address-list=netneeds-robot-names-100 action=accept comment="netneeds robot: robot.host-99 to h99.mi.com UDP 1099"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1100 dst-address-list=netneeds-robot-names-101 action=accept comment="netneeds robot: robot.host-100 to h100.mi.com TCP 1100"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1101 dst-address-list=netneeds-robot-names-102 action=accept comment="netneeds robot: robot.host-101 to h101.mi.com UDP 1101"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1102 dst-address-list=netneeds-robot-names-103 action=accept comment="netneeds robot: robot.host-102 to h102.mi.com TCP 1102"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1103 dst-address-list=netneeds-robot-names-104 action=accept comment="netneeds robot: robot.host-103 to h103.mi.com UDP 1103"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1104 dst-address-list=netneeds-robot-names-105 action=accept comment="netneeds robot: robot.host-104 to h104.mi.com TCP 1104"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1105 dst-address-list=netneeds-robot-names-106 action=accept comment="netneeds robot: robot.host-105 to h105.mi.com UDP 1105"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1106 dst-address-list=netneeds-robot-names-107 action=accept comment="netneeds robot: robot.host-106 to h106.mi.com TCP 1106"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1107 dst-address-list=netneeds-robot-names-108 action=accept comment="netneeds robot: robot.host-107 to h107.mi.com UDP 1107"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1108 dst-address-list=netneeds-robot-names-109 action=accept comment="netneeds robot: robot.host-108 to h108.mi.com TCP 1108"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1109 dst-address-list=netneeds-robot-names-110 action=accept comment="netneeds robot: robot.host-109 to h109.mi.com UDP 1109"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1110 dst-address-list=netneeds-robot-names-111 action=accept comment="netneeds robot: robot.host-110 to h110.mi.com TCP 1110"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1111 dst-address-list=netneeds-robot-names-112 action=accept comment="netneeds robot: robot.host-111 to h111.mi.com UDP 1111"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1112 dst-address-list=netneeds-robot-names-113 action=accept comment="netneeds robot: robot.host-112 to h112.mi.com TCP 1112"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1113 dst-address-list=netneeds-robot-names-114 action=accept comment="netneeds robot: robot.host-113 to h113.mi.com UDP 1113"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1114 dst-address-list=netneeds-robot-names-115 action=accept comment="netneeds robot: robot.host-114 to h114.mi.com TCP 1114"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1115 dst-address-list=netneeds-robot-names-116 action=accept comment="netneeds robot: robot.host-115 to h115.mi.com UDP 1115"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1116 dst-address-list=netneeds-robot-names-117 action=accept comment="netneeds robot: robot.host-116 to h116.mi.com TCP 1116"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1117 dst-address-list=netneeds-robot-names-118 action=accept comment="netneeds robot: robot.host-117 to h117.mi.com UDP 1117"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1118 dst-address-list=netneeds-robot-names-119 action=accept comment="netneeds robot: robot.host-118 to h118.mi.com TCP 1118"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1119 dst-address-list=netneeds-robot-names-120 action=accept comment="netneeds robot: robot.host-119 to h119.mi.com UDP 1119"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1120 dst-address-list=netneeds-robot-names-121 action=accept comment="netneeds robot: robot.host-120 to h120.mi.com TCP 1120"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1121 dst-address-list=netneeds-robot-names-122 action=accept comment="netneeds robot: robot.host-121 to h121.mi.com UDP 1121"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1122 dst-address-list=netneeds-robot-names-123 action=accept comment="netneeds robot: robot.host-122 to h122.mi.com TCP 1122"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1123 dst-address-list=netneeds-robot-names-124 action=accept comment="netneeds robot: robot.host-123 to h123.mi.com UDP 1123"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1124 dst-address-list=netneeds-robot-names-125 action=accept comment="netneeds robot: robot.host-124 to h124.mi.com TCP 1124"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1125 dst-address-list=netneeds-robot-names-126 action=accept comment="netneeds robot: robot.host-125 to h125.mi.com UDP 1125"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1126 dst-address-list=netneeds-robot-names-127 action=accept comment="netneeds robot: robot.host-126 to h126.mi.com TCP 1126"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1127 dst-address-list=netneeds-robot-names-128 action=accept comment="netneeds robot: robot.host-127 to h127.mi.com UDP 1127"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1128 dst-address-list=netneeds-robot-names-129 action=accept comment="netneeds robot: robot.host-128 to h128.mi.com TCP 1128"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1129 dst-address-list=netneeds-robot-names-130 action=accept comment="netneeds robot: robot.host-129 to h129.mi.com UDP 1129"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1130 dst-address-list=netneeds-robot-names-131 action=accept comment="netneeds robot: robot.host-130 to h130.mi.com TCP 1130"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1131 dst-address-list=netneeds-robot-names-132 action=accept comment="netneeds robot: robot.host-131 to h131.mi.com UDP 1131"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1132 dst-address-list=netneeds-robot-names-133 action=accept comment="netneeds robot: robot.host-132 to h132.mi.com TCP 1132"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1133 dst-address-list=netneeds-robot-names-134 action=accept comment="netneeds robot: robot.host-133 to h133.mi.com UDP 1133"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1134 dst-address-list=netneeds-robot-names-135 action=accept comment="netneeds robot: robot.host-134 to h134.mi.com TCP 1134"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1135 dst-address-list=netneeds-robot-names-136 action=accept comment="netneeds robot: robot.host-135 to h135.mi.com UDP 1135"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1136 dst-address-list=netneeds-robot-names-137 action=accept comment="netneeds robot: robot.host-136 to h136.mi.com TCP 1136"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1137 dst-address-list=netneeds-robot-names-138 action=accept comment="netneeds robot: robot.host-137 to h137.mi.com UDP 1137"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1138 dst-address-list=netneeds-robot-names-139 action=accept comment="netneeds robot: robot.host-138 to h138.mi.com TCP 1138"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1139 dst-address-list=netneeds-robot-names-140 action=accept comment="netneeds robot: robot.host-139 to h139.mi.com UDP 1139"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1140 dst-address-list=netneeds-robot-names-141 action=accept comment="netneeds robot: robot.host-140 to h140.mi.com TCP 1140"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1141 dst-address-list=netneeds-robot-names-142 action=accept comment="netneeds robot: robot.host-141 to h141.mi.com UDP 1141"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1142 dst-address-list=netneeds-robot-names-143 action=accept comment="netneeds robot: robot.host-142 to h142.mi.com TCP 1142"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1143 dst-address-list=netneeds-robot-names-144 action=accept comment="netneeds robot: robot.host-143 to h143.mi.com UDP 1143"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1144 dst-address-list=netneeds-robot-names-145 action=accept comment="netneeds robot: robot.host-144 to h144.mi.com TCP 1144"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1145 dst-address-list=netneeds-robot-names-146 action=accept comment="netneeds robot: robot.host-145 to h145.mi.com UDP 1145"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1146 dst-address-list=netneeds-robot-names-147 action=accept comment="netneeds robot: robot.host-146 to h146.mi.com TCP 1146"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1147 dst-address-list=netneeds-robot-names-148 action=accept comment="netneeds robot: robot.host-147 to h147.mi.com UDP 1147"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1148 dst-address-list=netneeds-robot-names-149 action=accept comment="netneeds robot: robot.host-148 to h148.mi.com TCP 1148"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1149 dst-address-list=netneeds-robot-names-150 action=accept comment="netneeds robot: robot.host-149 to h149.mi.com UDP 1149"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1150 dst-address-list=netneeds-robot-names-151 action=accept comment="netneeds robot: robot.host-150 to h150.mi.com TCP 1150"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1151 dst-address-list=netneeds-robot-names-152 action=accept comment="netneeds robot: robot.host-151 to h151.mi.com UDP 1151"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1152 dst-address-list=netneeds-robot-names-153 action=accept comment="netneeds robot: robot.host-152 to h152.mi.com TCP 1152"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1153 dst-address-list=netneeds-robot-names-154 action=accept comment="netneeds robot: robot.host-153 to h153.mi.com UDP 1153"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1154 dst-address-list=netneeds-robot-names-155 action=accept comment="netneeds robot: robot.host-154 to h154.mi.com TCP 1154"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1155 dst-address-list=netneeds-robot-names-156 action=accept comment="netneeds robot: robot.host-155 to h155.mi.com UDP 1155"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1156 dst-address-list=netneeds-robot-names-157 action=accept comment="netneeds robot: robot.host-156 to h156.mi.com TCP 1156"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1157 dst-address-list=netneeds-robot-names-158 action=accept comment="netneeds robot: robot.host-157 to h157.mi.com UDP 1157"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1158 dst-address-list=netneeds-robot-names-159 action=accept comment="netneeds robot: robot.host-158 to h158.mi.com TCP 1158"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1159 dst-address-list=netneeds-robot-names-160 action=accept comment="netneeds robot: robot.host-159 to h159.mi.com UDP 1159"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1160 dst-address-list=netneeds-robot-names-161 action=accept comment="netneeds robot: robot.host-160 to h160.mi.com TCP 1160"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1161 dst-address-list=netneeds-robot-names-162 action=accept comment="netneeds robot: robot.host-161 to h161.mi.com UDP 1161"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1162 dst-address-list=netneeds-robot-names-163 action=accept comment="netneeds robot: robot.host-162 to h162.mi.com TCP 1162"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1163 dst-address-list=netneeds-robot-names-164 action=accept comment="netneeds robot: robot.host-163 to h163.mi.com UDP 1163"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1164 dst-address-list=netneeds-robot-names-165 action=accept comment="netneeds robot: robot.host-164 to h164.mi.com TCP 1164"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1165 dst-address-list=netneeds-robot-names-166 action=accept comment="netneeds robot: robot.host-165 to h165.mi.com UDP 1165"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1166 dst-address-list=netneeds-robot-names-167 action=accept comment="netneeds robot: robot.host-166 to h166.mi.com TCP 1166"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1167 dst-address-list=netneeds-robot-names-168 action=accept comment="netneeds robot: robot.host-167 to h167.mi.com UDP 1167"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1168 dst-address-list=netneeds-robot-names-169 action=accept comment="netneeds robot: robot.host-168 to h168.mi.com TCP 1168"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1169 dst-address-list=netneeds-robot-names-170 action=accept comment="netneeds robot: robot.host-169 to h169.mi.com UDP 1169"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1170 dst-address-list=netneeds-robot-names-171 action=accept comment="netneeds robot: robot.host-170 to h170.mi.com TCP 1170"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1171 dst-address-list=netneeds-robot-names-172 action=accept comment="netneeds robot: robot.host-171 to h171.mi.com UDP 1171"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1172 dst-address-list=netneeds-robot-names-173 action=accept comment="netneeds robot: robot.host-172 to h172.mi.com TCP 1172"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1173 dst-address-list=netneeds-robot-names-174 action=accept comment="netneeds robot: robot.host-173 to h173.mi.com UDP 1173"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1174 dst-address-list=netneeds-robot-names-175 action=accept comment="netneeds robot: robot.host-174 to h174.mi.com TCP 1174"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1175 dst-address-list=netneeds-robot-names-176 action=accept comment="netneeds robot: robot.host-175 to h175.mi.com UDP 1175"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1176 dst-address-list=netneeds-robot-names-177 action=accept comment="netneeds robot: robot.host-176 to h176.mi.com TCP 1176"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1177 dst-address-list=netneeds-robot-names-178 action=accept comment="netneeds robot: robot.host-177 to h177.mi.com UDP 1177"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1178 dst-address-list=netneeds-robot-names-179 action=accept comment="netneeds robot: robot.host-178 to h178.mi.com TCP 1178"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1179 dst-address-list=netneeds-robot-names-180 action=accept comment="netneeds robot: robot.host-179 to h179.mi.com UDP 1179"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1180 dst-address-list=netneeds-robot-names-181 action=accept comment="netneeds robot: robot.host-180 to h180.mi.com TCP 1180"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1181 dst-address-list=netneeds-robot-names-182 action=accept comment="netneeds robot: robot.host-181 to h181.mi.com UDP 1181"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1182 dst-address-list=netneeds-robot-names-183 action=accept comment="netneeds robot: robot.host-182 to h182.mi.com TCP 1182"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1183 dst-address-list=netneeds-robot-names-184 action=accept comment="netneeds robot: robot.host-183 to h183.mi.com UDP 1183"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1184 dst-address-list=netneeds-robot-names-185 action=accept comment="netneeds robot: robot.host-184 to h184.mi.com TCP 1184"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1185 dst-address-list=netneeds-robot-names-186 action=accept comment="netneeds robot: robot.host-185 to h185.mi.com UDP 1185"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1186 dst-address-list=netneeds-robot-names-187 action=accept comment="netneeds robot: robot.host-186 to h186.mi.com TCP 1186"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1187 dst-address-list=netneeds-robot-names-188 action=accept comment="netneeds robot: robot.host-187 to h187.mi.com UDP 1187"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1188 dst-address-list=netneeds-robot-names-189 action=accept comment="netneeds robot: robot.host-188 to h188.mi.com TCP 1188"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1189 dst-address-list=netneeds-robot-names-190 action=accept comment="netneeds robot: robot.host-189 to h189.mi.com UDP 1189"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1190 dst-address-list=netneeds-robot-names-191 action=accept comment="netneeds robot: robot.host-190 to h190.mi.com TCP 1190"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1191 dst-address-list=netneeds-robot-names-192 action=accept comment="netneeds robot: robot.host-191 to h191.mi.com UDP 1191"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1192 dst-address-list=netneeds-robot-names-193 action=accept comment="netneeds robot: robot.host-192 to h192.mi.com TCP 1192"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1193 dst-address-list=netneeds-robot-names-194 action=accept comment="netneeds robot: robot.host-193 to h193.mi.com UDP 1193"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1194 dst-address-list=netneeds-robot-names-195 action=accept comment="netneeds robot: robot.host-194 to h194.mi.com TCP 1194"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1195 dst-address-list=netneeds-robot-names-196 action=accept comment="netneeds robot: robot.host-195 to h195.mi.com UDP 1195"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1196 dst-address-list=netneeds-robot-names-197 action=accept comment="netneeds robot: robot.host-196 to h196.mi.com TCP 1196"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1197 dst-address-list=netneeds-robot-names-198 action=accept comment="netneeds robot: robot.host-197 to h197.mi.com UDP 1197"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=1198 dst-address-list=netneeds-robot-names-199 action=accept comment="netneeds robot: robot.host-198 to h198.mi.com TCP 1198"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=1199 dst-address-list=netneeds-robot-names-200 action=accept comment="netneeds robot: robot.host-199 to h199.mi.com UDP 1199"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=123 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-robot-to-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
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
/ip firewall filter add chain=input action=jump jump-target=netneeds-robot-input comment="netneeds robot: for the router itself" place-before=([/ip firewall filter find where dynamic=no]->0)
/ip firewall filter add chain=forward action=jump jump-target=netneeds-robot-forward comment="netneeds robot: forwarded" place-before=([/ip firewall filter find where dynamic=no]->0)

# Names are looked up anew, so that the lists fill
/ip dns cache flush
