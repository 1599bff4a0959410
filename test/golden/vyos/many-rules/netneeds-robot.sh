# netneeds rules (vyos) for Test robot [robot]
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
# - refusal: reject of VyOS answers with ICMP "port unreachable", to TCP too: no reset, and not
#   "administratively prohibited"
# - names: the router asks for the names itself every 5 minutes (resolver-interval): an address that
#   the device is told in between, or alone, is refused; whoever else is hosted at an address of the
#   names is let through (wider)
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - Written from the interface definitions of VyOS 1.4, and checked by a grammar, not by VyOS itself.
#   Rule 1 of forward filter and input filter must be free: it jumps to netneeds_f and netneeds_i,
#   where each rule set has its place.
# - What is let through is accepted, so later rules of forward and input do not see it; packets of
#   other devices return to them. A second run puts the same in again.
# - The router itself must look names up (system name-server), best at the server that the device
#   asks.
# - A router sees only what it routes: traffic inside one network, and through a bridge, is filtered
#   only where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it).
# - Connections that were open before the rules were loaded stay open; conntrack -D -s ADDRESS ends
#   them.
#
# To apply
#   sg vyattacfg -c 'vbash netneeds-robot.sh'
#   in configure mode, when it works: save
#
# To undo
#   configure
#   delete firewall ipv4 name netneeds_f rule 564900
#   delete firewall ipv4 name netneeds_robot_f
#   delete firewall ipv4 name netneeds_i rule 564900
#   delete firewall ipv4 name netneeds_robot_i
#   delete firewall group domain-group netneeds_robot_n1
#   delete firewall group domain-group netneeds_robot_n2
#   delete firewall group domain-group netneeds_robot_n3
#   delete firewall group domain-group netneeds_robot_n4
#   delete firewall group domain-group netneeds_robot_n5
#   delete firewall group domain-group netneeds_robot_n6
#   delete firewall group domain-group netneeds_robot_n7
#   delete firewall group domain-group netneeds_robot_n8
#   delete firewall group domain-group netneeds_robot_n9
#   delete firewall group domain-group netneeds_robot_n10
#   delete firewall group domain-group netneeds_robot_n11
#   delete firewall group domain-group netneeds_robot_n12
#   delete firewall group domain-group netneeds_robot_n13
#   delete firewall group domain-group netneeds_robot_n14
#   delete firewall group domain-group netneeds_robot_n15
#   delete firewall group domain-group netneeds_robot_n16
#   delete firewall group domain-group netneeds_robot_n17
#   delete firewall group domain-group netneeds_robot_n18
#   delete firewall group domain-group netneeds_robot_n19
#   delete firewall group domain-group netneeds_robot_n20
#   delete firewall group domain-group netneeds_robot_n21
#   delete firewall group domain-group netneeds_robot_n22
#   delete firewall group domain-group netneeds_robot_n23
#   delete firewall group domain-group netneeds_robot_n24
#   delete firewall group domain-group netneeds_robot_n25
#   delete firewall group domain-group netneeds_robot_n26
#   delete firewall group domain-group netneeds_robot_n27
#   delete firewall group domain-group netneeds_robot_n28
#   delete firewall group domain-group netneeds_robot_n29
#   delete firewall group domain-group netneeds_robot_n30
#   delete firewall group domain-group netneeds_robot_n31
#   delete firewall group domain-group netneeds_robot_n32
#   delete firewall group domain-group netneeds_robot_n33
#   delete firewall group domain-group netneeds_robot_n34
#   delete firewall group domain-group netneeds_robot_n35
#   delete firewall group domain-group netneeds_robot_n36
#   delete firewall group domain-group netneeds_robot_n37
#   delete firewall group domain-group netneeds_robot_n38
#   delete firewall group domain-group netneeds_robot_n39
#   delete firewall group domain-group netneeds_robot_n40
#   delete firewall group domain-group netneeds_robot_n41
#   delete firewall group domain-group netneeds_robot_n42
#   delete firewall group domain-group netneeds_robot_n43
#   delete firewall group domain-group netneeds_robot_n44
#   delete firewall group domain-group netneeds_robot_n45
#   delete firewall group domain-group netneeds_robot_n46
#   delete firewall group domain-group netneeds_robot_n47
#   delete firewall group domain-group netneeds_robot_n48
#   delete firewall group domain-group netneeds_robot_n49
#   delete firewall group domain-group netneeds_robot_n50
#   delete firewall group domain-group netneeds_robot_n51
#   delete firewall group domain-group netneeds_robot_n52
#   delete firewall group domain-group netneeds_robot_n53
#   delete firewall group domain-group netneeds_robot_n54
#   delete firewall group domain-group netneeds_robot_n55
#   delete firewall group domain-group netneeds_robot_n56
#   delete firewall group domain-group netneeds_robot_n57
#   delete firewall group domain-group netneeds_robot_n58
#   delete firewall group domain-group netneeds_robot_n59
#   delete firewall group domain-group netneeds_robot_n60
#   delete firewall group domain-group netneeds_robot_n61
#   delete firewall group domain-group netneeds_robot_n62
#   delete firewall group domain-group netneeds_robot_n63
#   delete firewall group domain-group netneeds_robot_n64
#   delete firewall group domain-group netneeds_robot_n65
#   delete firewall group domain-group netneeds_robot_n66
#   delete firewall group domain-group netneeds_robot_n67
#   delete firewall group domain-group netneeds_robot_n68
#   delete firewall group domain-group netneeds_robot_n69
#   delete firewall group domain-group netneeds_robot_n70
#   delete firewall group domain-group netneeds_robot_n71
#   delete firewall group domain-group netneeds_robot_n72
#   delete firewall group domain-group netneeds_robot_n73
#   delete firewall group domain-group netneeds_robot_n74
#   delete firewall group domain-group netneeds_robot_n75
#   delete firewall group domain-group netneeds_robot_n76
#   delete firewall group domain-group netneeds_robot_n77
#   delete firewall group domain-group netneeds_robot_n78
#   delete firewall group domain-group netneeds_robot_n79
#   delete firewall group domain-group netneeds_robot_n80
#   delete firewall group domain-group netneeds_robot_n81
#   delete firewall group domain-group netneeds_robot_n82
#   delete firewall group domain-group netneeds_robot_n83
#   delete firewall group domain-group netneeds_robot_n84
#   delete firewall group domain-group netneeds_robot_n85
#   delete firewall group domain-group netneeds_robot_n86
#   delete firewall group domain-group netneeds_robot_n87
#   delete firewall group domain-group netneeds_robot_n88
#   delete firewall group domain-group netneeds_robot_n89
#   delete firewall group domain-group netneeds_robot_n90
#   delete firewall group domain-group netneeds_robot_n91
#   delete firewall group domain-group netneeds_robot_n92
#   delete firewall group domain-group netneeds_robot_n93
#   delete firewall group domain-group netneeds_robot_n94
#   delete firewall group domain-group netneeds_robot_n95
#   delete firewall group domain-group netneeds_robot_n96
#   delete firewall group domain-group netneeds_robot_n97
#   delete firewall group domain-group netneeds_robot_n98
#   delete firewall group domain-group netneeds_robot_n99
#   delete firewall group domain-group netneeds_robot_n100
#   delete firewall group domain-group netneeds_robot_n101
#   delete firewall group domain-group netneeds_robot_n102
#   delete firewall group domain-group netneeds_robot_n103
#   delete firewall group domain-group netneeds_robot_n104
#   delete firewall group domain-group netneeds_robot_n105
#   delete firewall group domain-group netneeds_robot_n106
#   delete firewall group domain-group netneeds_robot_n107
#   delete firewall group domain-group netneeds_robot_n108
#   delete firewall group domain-group netneeds_robot_n109
#   delete firewall group domain-group netneeds_robot_n110
#   delete firewall group domain-group netneeds_robot_n111
#   delete firewall group domain-group netneeds_robot_n112
#   delete firewall group domain-group netneeds_robot_n113
#   delete firewall group domain-group netneeds_robot_n114
#   delete firewall group domain-group netneeds_robot_n115
#   delete firewall group domain-group netneeds_robot_n116
#   delete firewall group domain-group netneeds_robot_n117
#   delete firewall group domain-group netneeds_robot_n118
#   delete firewall group domain-group netneeds_robot_n119
#   delete firewall group domain-group netneeds_robot_n120
#   delete firewall group domain-group netneeds_robot_n121
#   delete firewall group domain-group netneeds_robot_n122
#   delete firewall group domain-group netneeds_robot_n123
#   delete firewall group domain-group netneeds_robot_n124
#   delete firewall group domain-group netneeds_robot_n125
#   delete firewall group domain-group netneeds_robot_n126
#   delete firewall group domain-group netneeds_robot_n127
#   delete firewall group domain-group netneeds_robot_n128
#   delete firewall group domain-group netneeds_robot_n129
#   delete firewall group domain-group netneeds_robot_n130
#   delete firewall group domain-group netneeds_robot_n131
#   delete firewall group domain-group netneeds_robot_n132
#   delete firewall group domain-group netneeds_robot_n133
#   delete firewall group domain-group netneeds_robot_n134
#   delete firewall group domain-group netneeds_robot_n135
#   delete firewall group domain-group netneeds_robot_n136
#   delete firewall group domain-group netneeds_robot_n137
#   delete firewall group domain-group netneeds_robot_n138
#   delete firewall group domain-group netneeds_robot_n139
#   delete firewall group domain-group netneeds_robot_n140
#   delete firewall group domain-group netneeds_robot_n141
#   delete firewall group domain-group netneeds_robot_n142
#   delete firewall group domain-group netneeds_robot_n143
#   delete firewall group domain-group netneeds_robot_n144
#   delete firewall group domain-group netneeds_robot_n145
#   delete firewall group domain-group netneeds_robot_n146
#   delete firewall group domain-group netneeds_robot_n147
#   delete firewall group domain-group netneeds_robot_n148
#   delete firewall group domain-group netneeds_robot_n149
#   delete firewall group domain-group netneeds_robot_n150
#   delete firewall group domain-group netneeds_robot_n151
#   delete firewall group domain-group netneeds_robot_n152
#   delete firewall group domain-group netneeds_robot_n153
#   delete firewall group domain-group netneeds_robot_n154
#   delete firewall group domain-group netneeds_robot_n155
#   delete firewall group domain-group netneeds_robot_n156
#   delete firewall group domain-group netneeds_robot_n157
#   delete firewall group domain-group netneeds_robot_n158
#   delete firewall group domain-group netneeds_robot_n159
#   delete firewall group domain-group netneeds_robot_n160
#   delete firewall group domain-group netneeds_robot_n161
#   delete firewall group domain-group netneeds_robot_n162
#   delete firewall group domain-group netneeds_robot_n163
#   delete firewall group domain-group netneeds_robot_n164
#   delete firewall group domain-group netneeds_robot_n165
#   delete firewall group domain-group netneeds_robot_n166
#   delete firewall group domain-group netneeds_robot_n167
#   delete firewall group domain-group netneeds_robot_n168
#   delete firewall group domain-group netneeds_robot_n169
#   delete firewall group domain-group netneeds_robot_n170
#   delete firewall group domain-group netneeds_robot_n171
#   delete firewall group domain-group netneeds_robot_n172
#   delete firewall group domain-group netneeds_robot_n173
#   delete firewall group domain-group netneeds_robot_n174
#   delete firewall group domain-group netneeds_robot_n175
#   delete firewall group domain-group netneeds_robot_n176
#   delete firewall group domain-group netneeds_robot_n177
#   delete firewall group domain-group netneeds_robot_n178
#   delete firewall group domain-group netneeds_robot_n179
#   delete firewall group domain-group netneeds_robot_n180
#   delete firewall group domain-group netneeds_robot_n181
#   delete firewall group domain-group netneeds_robot_n182
#   delete firewall group domain-group netneeds_robot_n183
#   delete firewall group domain-group netneeds_robot_n184
#   delete firewall group domain-group netneeds_robot_n185
#   delete firewall group domain-group netneeds_robot_n186
#   delete firewall group domain-group netneeds_robot_n187
#   delete firewall group domain-group netneeds_robot_n188
#   delete firewall group domain-group netneeds_robot_n189
#   delete firewall group domain-group netneeds_robot_n190
#   delete firewall group domain-group netneeds_robot_n191
#   delete firewall group domain-group netneeds_robot_n192
#   delete firewall group domain-group netneeds_robot_n193
#   delete firewall group domain-group netneeds_robot_n194
#   delete firewall group domain-group netneeds_robot_n195
#   delete firewall group domain-group netneeds_robot_n196
#   delete firewall group domain-group netneeds_robot_n197
#   delete firewall group domain-group netneeds_robot_n198
#   delete firewall group domain-group netneeds_robot_n199
#   delete firewall group domain-group netneeds_robot_n200
#   delete firewall group network-group netneeds_robot_a201
#   commit
#   save
#   where no other rule set of this service is left, in configure mode too:
#   delete firewall ipv4 forward filter rule 1
#   delete firewall ipv4 name netneeds_f
#   delete firewall ipv4 input filter rule 1
#   delete firewall ipv4 name netneeds_i
#
# To keep it up to date: https://netneeds.test/formats/vyos/#update

source /opt/vyatta/etc/functions/script-template
configure
# What an earlier run put in goes first
delete firewall ipv4 name netneeds_f rule 564900
delete firewall ipv4 name netneeds_robot_f
delete firewall ipv4 name netneeds_i rule 564900
delete firewall ipv4 name netneeds_robot_i
delete firewall group domain-group netneeds_robot_n1
delete firewall group domain-group netneeds_robot_n2
delete firewall group domain-group netneeds_robot_n3
delete firewall group domain-group netneeds_robot_n4
delete firewall group domain-group netneeds_robot_n5
delete firewall group domain-group netneeds_robot_n6
delete firewall group domain-group netneeds_robot_n7
delete firewall group domain-group netneeds_robot_n8
delete firewall group domain-group netneeds_robot_n9
delete firewall group domain-group netneeds_robot_n10
delete firewall group domain-group netneeds_robot_n11
delete firewall group domain-group netneeds_robot_n12
delete firewall group domain-group netneeds_robot_n13
delete firewall group domain-group netneeds_robot_n14
delete firewall group domain-group netneeds_robot_n15
delete firewall group domain-group netneeds_robot_n16
delete firewall group domain-group netneeds_robot_n17
delete firewall group domain-group netneeds_robot_n18
delete firewall group domain-group netneeds_robot_n19
delete firewall group domain-group netneeds_robot_n20
delete firewall group domain-group netneeds_robot_n21
delete firewall group domain-group netneeds_robot_n22
delete firewall group domain-group netneeds_robot_n23
delete firewall group domain-group netneeds_robot_n24
delete firewall group domain-group netneeds_robot_n25
delete firewall group domain-group netneeds_robot_n26
delete firewall group domain-group netneeds_robot_n27
delete firewall group domain-group netneeds_robot_n28
delete firewall group domain-group netneeds_robot_n29
delete firewall group domain-group netneeds_robot_n30
delete firewall group domain-group netneeds_robot_n31
delete firewall group domain-group netneeds_robot_n32
delete firewall group domain-group netneeds_robot_n33
delete firewall group domain-group netneeds_robot_n34
delete firewall group domain-group netneeds_robot_n35
delete firewall group domain-group netneeds_robot_n36
delete firewall group domain-group netneeds_robot_n37
delete firewall group domain-group netneeds_robot_n38
delete firewall group domain-group netneeds_robot_n39
delete firewall group domain-group netneeds_robot_n40
delete firewall group domain-group netneeds_robot_n41
delete firewall group domain-group netneeds_robot_n42
delete firewall group domain-group netneeds_robot_n43
delete firewall group domain-group netneeds_robot_n44
delete firewall group domain-group netneeds_robot_n45
delete firewall group domain-group netneeds_robot_n46
delete firewall group domain-group netneeds_robot_n47
delete firewall group domain-group netneeds_robot_n48
delete firewall group domain-group netneeds_robot_n49
delete firewall group domain-group netneeds_robot_n50
delete firewall group domain-group netneeds_robot_n51
delete firewall group domain-group netneeds_robot_n52
delete firewall group domain-group netneeds_robot_n53
delete firewall group domain-group netneeds_robot_n54
delete firewall group domain-group netneeds_robot_n55
delete firewall group domain-group netneeds_robot_n56
delete firewall group domain-group netneeds_robot_n57
delete firewall group domain-group netneeds_robot_n58
delete firewall group domain-group netneeds_robot_n59
delete firewall group domain-group netneeds_robot_n60
delete firewall group domain-group netneeds_robot_n61
delete firewall group domain-group netneeds_robot_n62
delete firewall group domain-group netneeds_robot_n63
delete firewall group domain-group netneeds_robot_n64
delete firewall group domain-group netneeds_robot_n65
delete firewall group domain-group netneeds_robot_n66
delete firewall group domain-group netneeds_robot_n67
delete firewall group domain-group netneeds_robot_n68
delete firewall group domain-group netneeds_robot_n69
delete firewall group domain-group netneeds_robot_n70
delete firewall group domain-group netneeds_robot_n71
delete firewall group domain-group netneeds_robot_n72
delete firewall group domain-group netneeds_robot_n73
delete firewall group domain-group netneeds_robot_n74
delete firewall group domain-group netneeds_robot_n75
delete firewall group domain-group netneeds_robot_n76
delete firewall group domain-group netneeds_robot_n77
delete firewall group domain-group netneeds_robot_n78
delete firewall group domain-group netneeds_robot_n79
delete firewall group domain-group netneeds_robot_n80
delete firewall group domain-group netneeds_robot_n81
delete firewall group domain-group netneeds_robot_n82
delete firewall group domain-group netneeds_robot_n83
delete firewall group domain-group netneeds_robot_n84
delete firewall group domain-group netneeds_robot_n85
delete firewall group domain-group netneeds_robot_n86
delete firewall group domain-group netneeds_robot_n87
delete firewall group domain-group netneeds_robot_n88
delete firewall group domain-group netneeds_robot_n89
delete firewall group domain-group netneeds_robot_n90
delete firewall group domain-group netneeds_robot_n91
delete firewall group domain-group netneeds_robot_n92
delete firewall group domain-group netneeds_robot_n93
delete firewall group domain-group netneeds_robot_n94
delete firewall group domain-group netneeds_robot_n95
delete firewall group domain-group netneeds_robot_n96
delete firewall group domain-group netneeds_robot_n97
delete firewall group domain-group netneeds_robot_n98
delete firewall group domain-group netneeds_robot_n99
delete firewall group domain-group netneeds_robot_n100
delete firewall group domain-group netneeds_robot_n101
delete firewall group domain-group netneeds_robot_n102
delete firewall group domain-group netneeds_robot_n103
delete firewall group domain-group netneeds_robot_n104
delete firewall group domain-group netneeds_robot_n105
delete firewall group domain-group netneeds_robot_n106
delete firewall group domain-group netneeds_robot_n107
delete firewall group domain-group netneeds_robot_n108
delete firewall group domain-group netneeds_robot_n109
delete firewall group domain-group netneeds_robot_n110
delete firewall group domain-group netneeds_robot_n111
delete firewall group domain-group netneeds_robot_n112
delete firewall group domain-group netneeds_robot_n113
delete firewall group domain-group netneeds_robot_n114
delete firewall group domain-group netneeds_robot_n115
delete firewall group domain-group netneeds_robot_n116
delete firewall group domain-group netneeds_robot_n117
delete firewall group domain-group netneeds_robot_n118
delete firewall group domain-group netneeds_robot_n119
delete firewall group domain-group netneeds_robot_n120
delete firewall group domain-group netneeds_robot_n121
delete firewall group domain-group netneeds_robot_n122
delete firewall group domain-group netneeds_robot_n123
delete firewall group domain-group netneeds_robot_n124
delete firewall group domain-group netneeds_robot_n125
delete firewall group domain-group netneeds_robot_n126
delete firewall group domain-group netneeds_robot_n127
delete firewall group domain-group netneeds_robot_n128
delete firewall group domain-group netneeds_robot_n129
delete firewall group domain-group netneeds_robot_n130
delete firewall group domain-group netneeds_robot_n131
delete firewall group domain-group netneeds_robot_n132
delete firewall group domain-group netneeds_robot_n133
delete firewall group domain-group netneeds_robot_n134
delete firewall group domain-group netneeds_robot_n135
delete firewall group domain-group netneeds_robot_n136
delete firewall group domain-group netneeds_robot_n137
delete firewall group domain-group netneeds_robot_n138
delete firewall group domain-group netneeds_robot_n139
delete firewall group domain-group netneeds_robot_n140
delete firewall group domain-group netneeds_robot_n141
delete firewall group domain-group netneeds_robot_n142
delete firewall group domain-group netneeds_robot_n143
delete firewall group domain-group netneeds_robot_n144
delete firewall group domain-group netneeds_robot_n145
delete firewall group domain-group netneeds_robot_n146
delete firewall group domain-group netneeds_robot_n147
delete firewall group domain-group netneeds_robot_n148
delete firewall group domain-group netneeds_robot_n149
delete firewall group domain-group netneeds_robot_n150
delete firewall group domain-group netneeds_robot_n151
delete firewall group domain-group netneeds_robot_n152
delete firewall group domain-group netneeds_robot_n153
delete firewall group domain-group netneeds_robot_n154
delete firewall group domain-group netneeds_robot_n155
delete firewall group domain-group netneeds_robot_n156
delete firewall group domain-group netneeds_robot_n157
delete firewall group domain-group netneeds_robot_n158
delete firewall group domain-group netneeds_robot_n159
delete firewall group domain-group netneeds_robot_n160
delete firewall group domain-group netneeds_robot_n161
delete firewall group domain-group netneeds_robot_n162
delete firewall group domain-group netneeds_robot_n163
delete firewall group domain-group netneeds_robot_n164
delete firewall group domain-group netneeds_robot_n165
delete firewall group domain-group netneeds_robot_n166
delete firewall group domain-group netneeds_robot_n167
delete firewall group domain-group netneeds_robot_n168
delete firewall group domain-group netneeds_robot_n169
delete firewall group domain-group netneeds_robot_n170
delete firewall group domain-group netneeds_robot_n171
delete firewall group domain-group netneeds_robot_n172
delete firewall group domain-group netneeds_robot_n173
delete firewall group domain-group netneeds_robot_n174
delete firewall group domain-group netneeds_robot_n175
delete firewall group domain-group netneeds_robot_n176
delete firewall group domain-group netneeds_robot_n177
delete firewall group domain-group netneeds_robot_n178
delete firewall group domain-group netneeds_robot_n179
delete firewall group domain-group netneeds_robot_n180
delete firewall group domain-group netneeds_robot_n181
delete firewall group domain-group netneeds_robot_n182
delete firewall group domain-group netneeds_robot_n183
delete firewall group domain-group netneeds_robot_n184
delete firewall group domain-group netneeds_robot_n185
delete firewall group domain-group netneeds_robot_n186
delete firewall group domain-group netneeds_robot_n187
delete firewall group domain-group netneeds_robot_n188
delete firewall group domain-group netneeds_robot_n189
delete firewall group domain-group netneeds_robot_n190
delete firewall group domain-group netneeds_robot_n191
delete firewall group domain-group netneeds_robot_n192
delete firewall group domain-group netneeds_robot_n193
delete firewall group domain-group netneeds_robot_n194
delete firewall group domain-group netneeds_robot_n195
delete firewall group domain-group netneeds_robot_n196
delete firewall group domain-group netneeds_robot_n197
delete firewall group domain-group netneeds_robot_n198
delete firewall group domain-group netneeds_robot_n199
delete firewall group domain-group netneeds_robot_n200
delete firewall group network-group netneeds_robot_a201
set firewall group domain-group netneeds_robot_n1 address h0.mi.com
set firewall group domain-group netneeds_robot_n2 address h1.mi.com
set firewall group domain-group netneeds_robot_n3 address h2.mi.com
set firewall group domain-group netneeds_robot_n4 address h3.mi.com
set firewall group domain-group netneeds_robot_n5 address h4.mi.com
set firewall group domain-group netneeds_robot_n6 address h5.mi.com
set firewall group domain-group netneeds_robot_n7 address h6.mi.com
set firewall group domain-group netneeds_robot_n8 address h7.mi.com
set firewall group domain-group netneeds_robot_n9 address h8.mi.com
set firewall group domain-group netneeds_robot_n10 address h9.mi.com
set firewall group domain-group netneeds_robot_n11 address h10.mi.com
set firewall group domain-group netneeds_robot_n12 address h11.mi.com
set firewall group domain-group netneeds_robot_n13 address h12.mi.com
set firewall group domain-group netneeds_robot_n14 address h13.mi.com
set firewall group domain-group netneeds_robot_n15 address h14.mi.com
set firewall group domain-group netneeds_robot_n16 address h15.mi.com
set firewall group domain-group netneeds_robot_n17 address h16.mi.com
set firewall group domain-group netneeds_robot_n18 address h17.mi.com
set firewall group domain-group netneeds_robot_n19 address h18.mi.com
set firewall group domain-group netneeds_robot_n20 address h19.mi.com
set firewall group domain-group netneeds_robot_n21 address h20.mi.com
set firewall group domain-group netneeds_robot_n22 address h21.mi.com
set firewall group domain-group netneeds_robot_n23 address h22.mi.com
set firewall group domain-group netneeds_robot_n24 address h23.mi.com
set firewall group domain-group netneeds_robot_n25 address h24.mi.com
set firewall group domain-group netneeds_robot_n26 address h25.mi.com
set firewall group domain-group netneeds_robot_n27 address h26.mi.com
set firewall group domain-group netneeds_robot_n28 address h27.mi.com
set firewall group domain-group netneeds_robot_n29 address h28.mi.com
set firewall group domain-group netneeds_robot_n30 address h29.mi.com
set firewall group domain-group netneeds_robot_n31 address h30.mi.com
set firewall group domain-group netneeds_robot_n32 address h31.mi.com
set firewall group domain-group netneeds_robot_n33 address h32.mi.com
set firewall group domain-group netneeds_robot_n34 address h33.mi.com
set firewall group domain-group netneeds_robot_n35 address h34.mi.com
set firewall group domain-group netneeds_robot_n36 address h35.mi.com
set firewall group domain-group netneeds_robot_n37 address h36.mi.com
set firewall group domain-group netneeds_robot_n38 address h37.mi.com
set firewall group domain-group netneeds_robot_n39 address h38.mi.com
set firewall group domain-group netneeds_robot_n40 address h39.mi.com
set firewall group domain-group netneeds_robot_n41 address h40.mi.com
set firewall group domain-group netneeds_robot_n42 address h41.mi.com
set firewall group domain-group netneeds_robot_n43 address h42.mi.com
set firewall group domain-group netneeds_robot_n44 address h43.mi.com
set firewall group domain-group netneeds_robot_n45 address h44.mi.com
set firewall group domain-group netneeds_robot_n46 address h45.mi.com
set firewall group domain-group netneeds_robot_n47 address h46.mi.com
set firewall group domain-group netneeds_robot_n48 address h47.mi.com
set firewall group domain-group netneeds_robot_n49 address h48.mi.com
set firewall group domain-group netneeds_robot_n50 address h49.mi.com
set firewall group domain-group netneeds_robot_n51 address h50.mi.com
set firewall group domain-group netneeds_robot_n52 address h51.mi.com
set firewall group domain-group netneeds_robot_n53 address h52.mi.com
set firewall group domain-group netneeds_robot_n54 address h53.mi.com
set firewall group domain-group netneeds_robot_n55 address h54.mi.com
set firewall group domain-group netneeds_robot_n56 address h55.mi.com
set firewall group domain-group netneeds_robot_n57 address h56.mi.com
set firewall group domain-group netneeds_robot_n58 address h57.mi.com
set firewall group domain-group netneeds_robot_n59 address h58.mi.com
set firewall group domain-group netneeds_robot_n60 address h59.mi.com
set firewall group domain-group netneeds_robot_n61 address h60.mi.com
set firewall group domain-group netneeds_robot_n62 address h61.mi.com
set firewall group domain-group netneeds_robot_n63 address h62.mi.com
set firewall group domain-group netneeds_robot_n64 address h63.mi.com
set firewall group domain-group netneeds_robot_n65 address h64.mi.com
set firewall group domain-group netneeds_robot_n66 address h65.mi.com
set firewall group domain-group netneeds_robot_n67 address h66.mi.com
set firewall group domain-group netneeds_robot_n68 address h67.mi.com
set firewall group domain-group netneeds_robot_n69 address h68.mi.com
set firewall group domain-group netneeds_robot_n70 address h69.mi.com
set firewall group domain-group netneeds_robot_n71 address h70.mi.com
set firewall group domain-group netneeds_robot_n72 address h71.mi.com
set firewall group domain-group netneeds_robot_n73 address h72.mi.com
set firewall group domain-group netneeds_robot_n74 address h73.mi.com
set firewall group domain-group netneeds_robot_n75 address h74.mi.com
set firewall group domain-group netneeds_robot_n76 address h75.mi.com
set firewall group domain-group netneeds_robot_n77 address h76.mi.com
set firewall group domain-group netneeds_robot_n78 address h77.mi.com
set firewall group domain-group netneeds_robot_n79 address h78.mi.com
set firewall group domain-group netneeds_robot_n80 address h79.mi.com
set firewall group domain-group netneeds_robot_n81 address h80.mi.com
set firewall group domain-group netneeds_robot_n82 address h81.mi.com
set firewall group domain-group netneeds_robot_n83 address h82.mi.com
set firewall group domain-group netneeds_robot_n84 address h83.mi.com
set firewall group domain-group netneeds_robot_n85 address h84.mi.com
set firewall group domain-group netneeds_robot_n86 address h85.mi.com
set firewall group domain-group netneeds_robot_n87 address h86.mi.com
set firewall group domain-group netneeds_robot_n88 address h87.mi.com
set firewall group domain-group netneeds_robot_n89 address h88.mi.com
set firewall group domain-group netneeds_robot_n90 address h89.mi.com
set firewall group domain-group netneeds_robot_n91 address h90.mi.com
set firewall group domain-group netneeds_robot_n92 address h91.mi.com
set firewall group domain-group netneeds_robot_n93 address h92.mi.com
set firewall group domain-group netneeds_robot_n94 address h93.mi.com
set firewall group domain-group netneeds_robot_n95 address h94.mi.com
set firewall group domain-group netneeds_robot_n96 address h95.mi.com
set firewall group domain-group netneeds_robot_n97 address h96.mi.com
set firewall group domain-group netneeds_robot_n98 address h97.mi.com
set firewall group domain-group netneeds_robot_n99 address h98.mi.com
set firewall group domain-group netneeds_robot_n100 address h99.mi.com
set firewall group domain-group netneeds_robot_n101 address h100.mi.com
set firewall group domain-group netneeds_robot_n102 address h101.mi.com
set firewall group domain-group netneeds_robot_n103 address h102.mi.com
set firewall group domain-group netneeds_robot_n104 address h103.mi.com
set firewall group domain-group netneeds_robot_n105 address h104.mi.com
set firewall group domain-group netneeds_robot_n106 address h105.mi.com
set firewall group domain-group netneeds_robot_n107 address h106.mi.com
set firewall group domain-group netneeds_robot_n108 address h107.mi.com
set firewall group domain-group netneeds_robot_n109 address h108.mi.com
set firewall group domain-group netneeds_robot_n110 address h109.mi.com
set firewall group domain-group netneeds_robot_n111 address h110.mi.com
set firewall group domain-group netneeds_robot_n112 address h111.mi.com
set firewall group domain-group netneeds_robot_n113 address h112.mi.com
set firewall group domain-group netneeds_robot_n114 address h113.mi.com
set firewall group domain-group netneeds_robot_n115 address h114.mi.com
set firewall group domain-group netneeds_robot_n116 address h115.mi.com
set firewall group domain-group netneeds_robot_n117 address h116.mi.com
set firewall group domain-group netneeds_robot_n118 address h117.mi.com
set firewall group domain-group netneeds_robot_n119 address h118.mi.com
set firewall group domain-group netneeds_robot_n120 address h119.mi.com
set firewall group domain-group netneeds_robot_n121 address h120.mi.com
set firewall group domain-group netneeds_robot_n122 address h121.mi.com
set firewall group domain-group netneeds_robot_n123 address h122.mi.com
set firewall group domain-group netneeds_robot_n124 address h123.mi.com
set firewall group domain-group netneeds_robot_n125 address h124.mi.com
set firewall group domain-group netneeds_robot_n126 address h125.mi.com
set firewall group domain-group netneeds_robot_n127 address h126.mi.com
set firewall group domain-group netneeds_robot_n128 address h127.mi.com
set firewall group domain-group netneeds_robot_n129 address h128.mi.com
set firewall group domain-group netneeds_robot_n130 address h129.mi.com
set firewall group domain-group netneeds_robot_n131 address h130.mi.com
set firewall group domain-group netneeds_robot_n132 address h131.mi.com
set firewall group domain-group netneeds_robot_n133 address h132.mi.com
set firewall group domain-group netneeds_robot_n134 address h133.mi.com
set firewall group domain-group netneeds_robot_n135 address h134.mi.com
set firewall group domain-group netneeds_robot_n136 address h135.mi.com
set firewall group domain-group netneeds_robot_n137 address h136.mi.com
set firewall group domain-group netneeds_robot_n138 address h137.mi.com
set firewall group domain-group netneeds_robot_n139 address h138.mi.com
set firewall group domain-group netneeds_robot_n140 address h139.mi.com
set firewall group domain-group netneeds_robot_n141 address h140.mi.com
set firewall group domain-group netneeds_robot_n142 address h141.mi.com
set firewall group domain-group netneeds_robot_n143 address h142.mi.com
set firewall group domain-group netneeds_robot_n144 address h143.mi.com
set firewall group domain-group netneeds_robot_n145 address h144.mi.com
set firewall group domain-group netneeds_robot_n146 address h145.mi.com
set firewall group domain-group netneeds_robot_n147 address h146.mi.com
set firewall group domain-group netneeds_robot_n148 address h147.mi.com
set firewall group domain-group netneeds_robot_n149 address h148.mi.com
set firewall group domain-group netneeds_robot_n150 address h149.mi.com
set firewall group domain-group netneeds_robot_n151 address h150.mi.com
set firewall group domain-group netneeds_robot_n152 address h151.mi.com
set firewall group domain-group netneeds_robot_n153 address h152.mi.com
set firewall group domain-group netneeds_robot_n154 address h153.mi.com
set firewall group domain-group netneeds_robot_n155 address h154.mi.com
set firewall group domain-group netneeds_robot_n156 address h155.mi.com
set firewall group domain-group netneeds_robot_n157 address h156.mi.com
set firewall group domain-group netneeds_robot_n158 address h157.mi.com
set firewall group domain-group netneeds_robot_n159 address h158.mi.com
set firewall group domain-group netneeds_robot_n160 address h159.mi.com
set firewall group domain-group netneeds_robot_n161 address h160.mi.com
set firewall group domain-group netneeds_robot_n162 address h161.mi.com
set firewall group domain-group netneeds_robot_n163 address h162.mi.com
set firewall group domain-group netneeds_robot_n164 address h163.mi.com
set firewall group domain-group netneeds_robot_n165 address h164.mi.com
set firewall group domain-group netneeds_robot_n166 address h165.mi.com
set firewall group domain-group netneeds_robot_n167 address h166.mi.com
set firewall group domain-group netneeds_robot_n168 address h167.mi.com
set firewall group domain-group netneeds_robot_n169 address h168.mi.com
set firewall group domain-group netneeds_robot_n170 address h169.mi.com
set firewall group domain-group netneeds_robot_n171 address h170.mi.com
set firewall group domain-group netneeds_robot_n172 address h171.mi.com
set firewall group domain-group netneeds_robot_n173 address h172.mi.com
set firewall group domain-group netneeds_robot_n174 address h173.mi.com
set firewall group domain-group netneeds_robot_n175 address h174.mi.com
set firewall group domain-group netneeds_robot_n176 address h175.mi.com
set firewall group domain-group netneeds_robot_n177 address h176.mi.com
set firewall group domain-group netneeds_robot_n178 address h177.mi.com
set firewall group domain-group netneeds_robot_n179 address h178.mi.com
set firewall group domain-group netneeds_robot_n180 address h179.mi.com
set firewall group domain-group netneeds_robot_n181 address h180.mi.com
set firewall group domain-group netneeds_robot_n182 address h181.mi.com
set firewall group domain-group netneeds_robot_n183 address h182.mi.com
set firewall group domain-group netneeds_robot_n184 address h183.mi.com
set firewall group domain-group netneeds_robot_n185 address h184.mi.com
set firewall group domain-group netneeds_robot_n186 address h185.mi.com
set firewall group domain-group netneeds_robot_n187 address h186.mi.com
set firewall group domain-group netneeds_robot_n188 address h187.mi.com
set firewall group domain-group netneeds_robot_n189 address h188.mi.com
set firewall group domain-group netneeds_robot_n190 address h189.mi.com
set firewall group domain-group netneeds_robot_n191 address h190.mi.com
set firewall group domain-group netneeds_robot_n192 address h191.mi.com
set firewall group domain-group netneeds_robot_n193 address h192.mi.com
set firewall group domain-group netneeds_robot_n194 address h193.mi.com
set firewall group domain-group netneeds_robot_n195 address h194.mi.com
set firewall group domain-group netneeds_robot_n196 address h195.mi.com
set firewall group domain-group netneeds_robot_n197 address h196.mi.com
set firewall group domain-group netneeds_robot_n198 address h197.mi.com
set firewall group domain-group netneeds_robot_n199 address h198.mi.com
set firewall group domain-group netneeds_robot_n200 address h199.mi.com
set firewall group network-group netneeds_robot_a201 network 224.0.0.0/4
set firewall group network-group netneeds_robot_a201 network 255.255.255.255/32
set firewall ipv4 name netneeds_robot_f default-action return
# replies to what was let through
set firewall ipv4 name netneeds_robot_f rule 10 action accept
set firewall ipv4 name netneeds_robot_f rule 10 description 'replies to what was let through'
set firewall ipv4 name netneeds_robot_f rule 10 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 10 state established
set firewall ipv4 name netneeds_robot_f rule 10 state related
set firewall ipv4 name netneeds_robot_f rule 20 action accept
set firewall ipv4 name netneeds_robot_f rule 20 description 'replies to what was let through'
set firewall ipv4 name netneeds_robot_f rule 20 destination address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 20 state established
set firewall ipv4 name netneeds_robot_f rule 20 state related
# robot.host-0: to h0.mi.com TCP 1000
set firewall ipv4 name netneeds_robot_f rule 30 action accept
set firewall ipv4 name netneeds_robot_f rule 30 description 'robot.host-0'
set firewall ipv4 name netneeds_robot_f rule 30 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 30 destination group domain-group netneeds_robot_n1
set firewall ipv4 name netneeds_robot_f rule 30 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 30 destination port 1000
# robot.host-1: to h1.mi.com UDP 1001
set firewall ipv4 name netneeds_robot_f rule 40 action accept
set firewall ipv4 name netneeds_robot_f rule 40 description 'robot.host-1'
set firewall ipv4 name netneeds_robot_f rule 40 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 40 destination group domain-group netneeds_robot_n2
set firewall ipv4 name netneeds_robot_f rule 40 protocol udp
set firewall ipv4 name netneeds_robot_f rule 40 destination port 1001
# robot.host-2: to h2.mi.com TCP 1002
set firewall ipv4 name netneeds_robot_f rule 50 action accept
set firewall ipv4 name netneeds_robot_f rule 50 description 'robot.host-2'
set firewall ipv4 name netneeds_robot_f rule 50 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 50 destination group domain-group netneeds_robot_n3
set firewall ipv4 name netneeds_robot_f rule 50 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 50 destination port 1002
# robot.host-3: to h3.mi.com UDP 1003
set firewall ipv4 name netneeds_robot_f rule 60 action accept
set firewall ipv4 name netneeds_robot_f rule 60 description 'robot.host-3'
set firewall ipv4 name netneeds_robot_f rule 60 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 60 destination group domain-group netneeds_robot_n4
set firewall ipv4 name netneeds_robot_f rule 60 protocol udp
set firewall ipv4 name netneeds_robot_f rule 60 destination port 1003
# robot.host-4: to h4.mi.com TCP 1004
set firewall ipv4 name netneeds_robot_f rule 70 action accept
set firewall ipv4 name netneeds_robot_f rule 70 description 'robot.host-4'
set firewall ipv4 name netneeds_robot_f rule 70 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 70 destination group domain-group netneeds_robot_n5
set firewall ipv4 name netneeds_robot_f rule 70 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 70 destination port 1004
# robot.host-5: to h5.mi.com UDP 1005
set firewall ipv4 name netneeds_robot_f rule 80 action accept
set firewall ipv4 name netneeds_robot_f rule 80 description 'robot.host-5'
set firewall ipv4 name netneeds_robot_f rule 80 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 80 destination group domain-group netneeds_robot_n6
set firewall ipv4 name netneeds_robot_f rule 80 protocol udp
set firewall ipv4 name netneeds_robot_f rule 80 destination port 1005
# robot.host-6: to h6.mi.com TCP 1006
set firewall ipv4 name netneeds_robot_f rule 90 action accept
set firewall ipv4 name netneeds_robot_f rule 90 description 'robot.host-6'
set firewall ipv4 name netneeds_robot_f rule 90 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 90 destination group domain-group netneeds_robot_n7
set firewall ipv4 name netneeds_robot_f rule 90 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 90 destination port 1006
# robot.host-7: to h7.mi.com UDP 1007
set firewall ipv4 name netneeds_robot_f rule 100 action accept
set firewall ipv4 name netneeds_robot_f rule 100 description 'robot.host-7'
set firewall ipv4 name netneeds_robot_f rule 100 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 100 destination group domain-group netneeds_robot_n8
set firewall ipv4 name netneeds_robot_f rule 100 protocol udp
set firewall ipv4 name netneeds_robot_f rule 100 destination port 1007
# robot.host-8: to h8.mi.com TCP 1008
set firewall ipv4 name netneeds_robot_f rule 110 action accept
set firewall ipv4 name netneeds_robot_f rule 110 description 'robot.host-8'
set firewall ipv4 name netneeds_robot_f rule 110 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 110 destination group domain-group netneeds_robot_n9
set firewall ipv4 name netneeds_robot_f rule 110 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 110 destination port 1008
# robot.host-9: to h9.mi.com UDP 1009
set firewall ipv4 name netneeds_robot_f rule 120 action accept
set firewall ipv4 name netneeds_robot_f rule 120 description 'robot.host-9'
set firewall ipv4 name netneeds_robot_f rule 120 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 120 destination group domain-group netneeds_robot_n10
set firewall ipv4 name netneeds_robot_f rule 120 protocol udp
set firewall ipv4 name netneeds_robot_f rule 120 destination port 1009
# robot.host-10: to h10.mi.com TCP 1010
set firewall ipv4 name netneeds_robot_f rule 130 action accept
set firewall ipv4 name netneeds_robot_f rule 130 description 'robot.host-10'
set firewall ipv4 name netneeds_robot_f rule 130 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 130 destination group domain-group netneeds_robot_n11
set firewall ipv4 name netneeds_robot_f rule 130 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 130 destination port 1010
# robot.host-11: to h11.mi.com UDP 1011
set firewall ipv4 name netneeds_robot_f rule 140 action accept
set firewall ipv4 name netneeds_robot_f rule 140 description 'robot.host-11'
set firewall ipv4 name netneeds_robot_f rule 140 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 140 destination group domain-group netneeds_robot_n12
set firewall ipv4 name netneeds_robot_f rule 140 protocol udp
set firewall ipv4 name netneeds_robot_f rule 140 destination port 1011
# robot.host-12: to h12.mi.com TCP 1012
set firewall ipv4 name netneeds_robot_f rule 150 action accept
set firewall ipv4 name netneeds_robot_f rule 150 description 'robot.host-12'
set firewall ipv4 name netneeds_robot_f rule 150 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 150 destination group domain-group netneeds_robot_n13
set firewall ipv4 name netneeds_robot_f rule 150 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 150 destination port 1012
# robot.host-13: to h13.mi.com UDP 1013
set firewall ipv4 name netneeds_robot_f rule 160 action accept
set firewall ipv4 name netneeds_robot_f rule 160 description 'robot.host-13'
set firewall ipv4 name netneeds_robot_f rule 160 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 160 destination group domain-group netneeds_robot_n14
set firewall ipv4 name netneeds_robot_f rule 160 protocol udp
set firewall ipv4 name netneeds_robot_f rule 160 destination port 1013
# robot.host-14: to h14.mi.com TCP 1014
set firewall ipv4 name netneeds_robot_f rule 170 action accept
set firewall ipv4 name netneeds_robot_f rule 170 description 'robot.host-14'
set firewall ipv4 name netneeds_robot_f rule 170 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 170 destination group domain-group netneeds_robot_n15
set firewall ipv4 name netneeds_robot_f rule 170 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 170 destination port 1014
# robot.host-15: to h15.mi.com UDP 1015
set firewall ipv4 name netneeds_robot_f rule 180 action accept
set firewall ipv4 name netneeds_robot_f rule 180 description 'robot.host-15'
set firewall ipv4 name netneeds_robot_f rule 180 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 180 destination group domain-group netneeds_robot_n16
set firewall ipv4 name netneeds_robot_f rule 180 protocol udp
set firewall ipv4 name netneeds_robot_f rule 180 destination port 1015
# robot.host-16: to h16.mi.com TCP 1016
set firewall ipv4 name netneeds_robot_f rule 190 action accept
set firewall ipv4 name netneeds_robot_f rule 190 description 'robot.host-16'
set firewall ipv4 name netneeds_robot_f rule 190 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 190 destination group domain-group netneeds_robot_n17
set firewall ipv4 name netneeds_robot_f rule 190 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 190 destination port 1016
# robot.host-17: to h17.mi.com UDP 1017
set firewall ipv4 name netneeds_robot_f rule 200 action accept
set firewall ipv4 name netneeds_robot_f rule 200 description 'robot.host-17'
set firewall ipv4 name netneeds_robot_f rule 200 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 200 destination group domain-group netneeds_robot_n18
set firewall ipv4 name netneeds_robot_f rule 200 protocol udp
set firewall ipv4 name netneeds_robot_f rule 200 destination port 1017
# robot.host-18: to h18.mi.com TCP 1018
set firewall ipv4 name netneeds_robot_f rule 210 action accept
set firewall ipv4 name netneeds_robot_f rule 210 description 'robot.host-18'
set firewall ipv4 name netneeds_robot_f rule 210 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 210 destination group domain-group netneeds_robot_n19
set firewall ipv4 name netneeds_robot_f rule 210 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 210 destination port 1018
# robot.host-19: to h19.mi.com UDP 1019
set firewall ipv4 name netneeds_robot_f rule 220 action accept
set firewall ipv4 name netneeds_robot_f rule 220 description 'robot.host-19'
set firewall ipv4 name netneeds_robot_f rule 220 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 220 destination group domain-group netneeds_robot_n20
set firewall ipv4 name netneeds_robot_f rule 220 protocol udp
set firewall ipv4 name netneeds_robot_f rule 220 destination port 1019
# robot.host-20: to h20.mi.com TCP 1020
set firewall ipv4 name netneeds_robot_f rule 230 action accept
set firewall ipv4 name netneeds_robot_f rule 230 description 'robot.host-20'
set firewall ipv4 name netneeds_robot_f rule 230 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 230 destination group domain-group netneeds_robot_n21
set firewall ipv4 name netneeds_robot_f rule 230 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 230 destination port 1020
# robot.host-21: to h21.mi.com UDP 1021
set firewall ipv4 name netneeds_robot_f rule 240 action accept
set firewall ipv4 name netneeds_robot_f rule 240 description 'robot.host-21'
set firewall ipv4 name netneeds_robot_f rule 240 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 240 destination group domain-group netneeds_robot_n22
set firewall ipv4 name netneeds_robot_f rule 240 protocol udp
set firewall ipv4 name netneeds_robot_f rule 240 destination port 1021
# robot.host-22: to h22.mi.com TCP 1022
set firewall ipv4 name netneeds_robot_f rule 250 action accept
set firewall ipv4 name netneeds_robot_f rule 250 description 'robot.host-22'
set firewall ipv4 name netneeds_robot_f rule 250 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 250 destination group domain-group netneeds_robot_n23
set firewall ipv4 name netneeds_robot_f rule 250 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 250 destination port 1022
# robot.host-23: to h23.mi.com UDP 1023
set firewall ipv4 name netneeds_robot_f rule 260 action accept
set firewall ipv4 name netneeds_robot_f rule 260 description 'robot.host-23'
set firewall ipv4 name netneeds_robot_f rule 260 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 260 destination group domain-group netneeds_robot_n24
set firewall ipv4 name netneeds_robot_f rule 260 protocol udp
set firewall ipv4 name netneeds_robot_f rule 260 destination port 1023
# robot.host-24: to h24.mi.com TCP 1024
set firewall ipv4 name netneeds_robot_f rule 270 action accept
set firewall ipv4 name netneeds_robot_f rule 270 description 'robot.host-24'
set firewall ipv4 name netneeds_robot_f rule 270 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 270 destination group domain-group netneeds_robot_n25
set firewall ipv4 name netneeds_robot_f rule 270 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 270 destination port 1024
# robot.host-25: to h25.mi.com UDP 1025
set firewall ipv4 name netneeds_robot_f rule 280 action accept
set firewall ipv4 name netneeds_robot_f rule 280 description 'robot.host-25'
set firewall ipv4 name netneeds_robot_f rule 280 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 280 destination group domain-group netneeds_robot_n26
set firewall ipv4 name netneeds_robot_f rule 280 protocol udp
set firewall ipv4 name netneeds_robot_f rule 280 destination port 1025
# robot.host-26: to h26.mi.com TCP 1026
set firewall ipv4 name netneeds_robot_f rule 290 action accept
set firewall ipv4 name netneeds_robot_f rule 290 description 'robot.host-26'
set firewall ipv4 name netneeds_robot_f rule 290 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 290 destination group domain-group netneeds_robot_n27
set firewall ipv4 name netneeds_robot_f rule 290 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 290 destination port 1026
# robot.host-27: to h27.mi.com UDP 1027
set firewall ipv4 name netneeds_robot_f rule 300 action accept
set firewall ipv4 name netneeds_robot_f rule 300 description 'robot.host-27'
set firewall ipv4 name netneeds_robot_f rule 300 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 300 destination group domain-group netneeds_robot_n28
set firewall ipv4 name netneeds_robot_f rule 300 protocol udp
set firewall ipv4 name netneeds_robot_f rule 300 destination port 1027
# robot.host-28: to h28.mi.com TCP 1028
set firewall ipv4 name netneeds_robot_f rule 310 action accept
set firewall ipv4 name netneeds_robot_f rule 310 description 'robot.host-28'
set firewall ipv4 name netneeds_robot_f rule 310 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 310 destination group domain-group netneeds_robot_n29
set firewall ipv4 name netneeds_robot_f rule 310 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 310 destination port 1028
# robot.host-29: to h29.mi.com UDP 1029
set firewall ipv4 name netneeds_robot_f rule 320 action accept
set firewall ipv4 name netneeds_robot_f rule 320 description 'robot.host-29'
set firewall ipv4 name netneeds_robot_f rule 320 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 320 destination group domain-group netneeds_robot_n30
set firewall ipv4 name netneeds_robot_f rule 320 protocol udp
set firewall ipv4 name netneeds_robot_f rule 320 destination port 1029
# robot.host-30: to h30.mi.com TCP 1030
set firewall ipv4 name netneeds_robot_f rule 330 action accept
set firewall ipv4 name netneeds_robot_f rule 330 description 'robot.host-30'
set firewall ipv4 name netneeds_robot_f rule 330 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 330 destination group domain-group netneeds_robot_n31
set firewall ipv4 name netneeds_robot_f rule 330 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 330 destination port 1030
# robot.host-31: to h31.mi.com UDP 1031
set firewall ipv4 name netneeds_robot_f rule 340 action accept
set firewall ipv4 name netneeds_robot_f rule 340 description 'robot.host-31'
set firewall ipv4 name netneeds_robot_f rule 340 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 340 destination group domain-group netneeds_robot_n32
set firewall ipv4 name netneeds_robot_f rule 340 protocol udp
set firewall ipv4 name netneeds_robot_f rule 340 destination port 1031
# robot.host-32: to h32.mi.com TCP 1032
set firewall ipv4 name netneeds_robot_f rule 350 action accept
set firewall ipv4 name netneeds_robot_f rule 350 description 'robot.host-32'
set firewall ipv4 name netneeds_robot_f rule 350 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 350 destination group domain-group netneeds_robot_n33
set firewall ipv4 name netneeds_robot_f rule 350 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 350 destination port 1032
# robot.host-33: to h33.mi.com UDP 1033
set firewall ipv4 name netneeds_robot_f rule 360 action accept
set firewall ipv4 name netneeds_robot_f rule 360 description 'robot.host-33'
set firewall ipv4 name netneeds_robot_f rule 360 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 360 destination group domain-group netneeds_robot_n34
set firewall ipv4 name netneeds_robot_f rule 360 protocol udp
set firewall ipv4 name netneeds_robot_f rule 360 destination port 1033
# robot.host-34: to h34.mi.com TCP 1034
set firewall ipv4 name netneeds_robot_f rule 370 action accept
set firewall ipv4 name netneeds_robot_f rule 370 description 'robot.host-34'
set firewall ipv4 name netneeds_robot_f rule 370 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 370 destination group domain-group netneeds_robot_n35
set firewall ipv4 name netneeds_robot_f rule 370 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 370 destination port 1034
# robot.host-35: to h35.mi.com UDP 1035
set firewall ipv4 name netneeds_robot_f rule 380 action accept
set firewall ipv4 name netneeds_robot_f rule 380 description 'robot.host-35'
set firewall ipv4 name netneeds_robot_f rule 380 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 380 destination group domain-group netneeds_robot_n36
set firewall ipv4 name netneeds_robot_f rule 380 protocol udp
set firewall ipv4 name netneeds_robot_f rule 380 destination port 1035
# robot.host-36: to h36.mi.com TCP 1036
set firewall ipv4 name netneeds_robot_f rule 390 action accept
set firewall ipv4 name netneeds_robot_f rule 390 description 'robot.host-36'
set firewall ipv4 name netneeds_robot_f rule 390 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 390 destination group domain-group netneeds_robot_n37
set firewall ipv4 name netneeds_robot_f rule 390 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 390 destination port 1036
# robot.host-37: to h37.mi.com UDP 1037
set firewall ipv4 name netneeds_robot_f rule 400 action accept
set firewall ipv4 name netneeds_robot_f rule 400 description 'robot.host-37'
set firewall ipv4 name netneeds_robot_f rule 400 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 400 destination group domain-group netneeds_robot_n38
set firewall ipv4 name netneeds_robot_f rule 400 protocol udp
set firewall ipv4 name netneeds_robot_f rule 400 destination port 1037
# robot.host-38: to h38.mi.com TCP 1038
set firewall ipv4 name netneeds_robot_f rule 410 action accept
set firewall ipv4 name netneeds_robot_f rule 410 description 'robot.host-38'
set firewall ipv4 name netneeds_robot_f rule 410 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 410 destination group domain-group netneeds_robot_n39
set firewall ipv4 name netneeds_robot_f rule 410 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 410 destination port 1038
# robot.host-39: to h39.mi.com UDP 1039
set firewall ipv4 name netneeds_robot_f rule 420 action accept
set firewall ipv4 name netneeds_robot_f rule 420 description 'robot.host-39'
set firewall ipv4 name netneeds_robot_f rule 420 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 420 destination group domain-group netneeds_robot_n40
set firewall ipv4 name netneeds_robot_f rule 420 protocol udp
set firewall ipv4 name netneeds_robot_f rule 420 destination port 1039
# robot.host-40: to h40.mi.com TCP 1040
set firewall ipv4 name netneeds_robot_f rule 430 action accept
set firewall ipv4 name netneeds_robot_f rule 430 description 'robot.host-40'
set firewall ipv4 name netneeds_robot_f rule 430 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 430 destination group domain-group netneeds_robot_n41
set firewall ipv4 name netneeds_robot_f rule 430 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 430 destination port 1040
# robot.host-41: to h41.mi.com UDP 1041
set firewall ipv4 name netneeds_robot_f rule 440 action accept
set firewall ipv4 name netneeds_robot_f rule 440 description 'robot.host-41'
set firewall ipv4 name netneeds_robot_f rule 440 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 440 destination group domain-group netneeds_robot_n42
set firewall ipv4 name netneeds_robot_f rule 440 protocol udp
set firewall ipv4 name netneeds_robot_f rule 440 destination port 1041
# robot.host-42: to h42.mi.com TCP 1042
set firewall ipv4 name netneeds_robot_f rule 450 action accept
set firewall ipv4 name netneeds_robot_f rule 450 description 'robot.host-42'
set firewall ipv4 name netneeds_robot_f rule 450 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 450 destination group domain-group netneeds_robot_n43
set firewall ipv4 name netneeds_robot_f rule 450 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 450 destination port 1042
# robot.host-43: to h43.mi.com UDP 1043
set firewall ipv4 name netneeds_robot_f rule 460 action accept
set firewall ipv4 name netneeds_robot_f rule 460 description 'robot.host-43'
set firewall ipv4 name netneeds_robot_f rule 460 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 460 destination group domain-group netneeds_robot_n44
set firewall ipv4 name netneeds_robot_f rule 460 protocol udp
set firewall ipv4 name netneeds_robot_f rule 460 destination port 1043
# robot.host-44: to h44.mi.com TCP 1044
set firewall ipv4 name netneeds_robot_f rule 470 action accept
set firewall ipv4 name netneeds_robot_f rule 470 description 'robot.host-44'
set firewall ipv4 name netneeds_robot_f rule 470 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 470 destination group domain-group netneeds_robot_n45
set firewall ipv4 name netneeds_robot_f rule 470 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 470 destination port 1044
# robot.host-45: to h45.mi.com UDP 1045
set firewall ipv4 name netneeds_robot_f rule 480 action accept
set firewall ipv4 name netneeds_robot_f rule 480 description 'robot.host-45'
set firewall ipv4 name netneeds_robot_f rule 480 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 480 destination group domain-group netneeds_robot_n46
set firewall ipv4 name netneeds_robot_f rule 480 protocol udp
set firewall ipv4 name netneeds_robot_f rule 480 destination port 1045
# robot.host-46: to h46.mi.com TCP 1046
set firewall ipv4 name netneeds_robot_f rule 490 action accept
set firewall ipv4 name netneeds_robot_f rule 490 description 'robot.host-46'
set firewall ipv4 name netneeds_robot_f rule 490 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 490 destination group domain-group netneeds_robot_n47
set firewall ipv4 name netneeds_robot_f rule 490 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 490 destination port 1046
# robot.host-47: to h47.mi.com UDP 1047
set firewall ipv4 name netneeds_robot_f rule 500 action accept
set firewall ipv4 name netneeds_robot_f rule 500 description 'robot.host-47'
set firewall ipv4 name netneeds_robot_f rule 500 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 500 destination group domain-group netneeds_robot_n48
set firewall ipv4 name netneeds_robot_f rule 500 protocol udp
set firewall ipv4 name netneeds_robot_f rule 500 destination port 1047
# robot.host-48: to h48.mi.com TCP 1048
set firewall ipv4 name netneeds_robot_f rule 510 action accept
set firewall ipv4 name netneeds_robot_f rule 510 description 'robot.host-48'
set firewall ipv4 name netneeds_robot_f rule 510 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 510 destination group domain-group netneeds_robot_n49
set firewall ipv4 name netneeds_robot_f rule 510 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 510 destination port 1048
# robot.host-49: to h49.mi.com UDP 1049
set firewall ipv4 name netneeds_robot_f rule 520 action accept
set firewall ipv4 name netneeds_robot_f rule 520 description 'robot.host-49'
set firewall ipv4 name netneeds_robot_f rule 520 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 520 destination group domain-group netneeds_robot_n50
set firewall ipv4 name netneeds_robot_f rule 520 protocol udp
set firewall ipv4 name netneeds_robot_f rule 520 destination port 1049
# robot.host-50: to h50.mi.com TCP 1050
set firewall ipv4 name netneeds_robot_f rule 530 action accept
set firewall ipv4 name netneeds_robot_f rule 530 description 'robot.host-50'
set firewall ipv4 name netneeds_robot_f rule 530 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 530 destination group domain-group netneeds_robot_n51
set firewall ipv4 name netneeds_robot_f rule 530 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 530 destination port 1050
# robot.host-51: to h51.mi.com UDP 1051
set firewall ipv4 name netneeds_robot_f rule 540 action accept
set firewall ipv4 name netneeds_robot_f rule 540 description 'robot.host-51'
set firewall ipv4 name netneeds_robot_f rule 540 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 540 destination group domain-group netneeds_robot_n52
set firewall ipv4 name netneeds_robot_f rule 540 protocol udp
set firewall ipv4 name netneeds_robot_f rule 540 destination port 1051
# robot.host-52: to h52.mi.com TCP 1052
set firewall ipv4 name netneeds_robot_f rule 550 action accept
set firewall ipv4 name netneeds_robot_f rule 550 description 'robot.host-52'
set firewall ipv4 name netneeds_robot_f rule 550 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 550 destination group domain-group netneeds_robot_n53
set firewall ipv4 name netneeds_robot_f rule 550 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 550 destination port 1052
# robot.host-53: to h53.mi.com UDP 1053
set firewall ipv4 name netneeds_robot_f rule 560 action accept
set firewall ipv4 name netneeds_robot_f rule 560 description 'robot.host-53'
set firewall ipv4 name netneeds_robot_f rule 560 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 560 destination group domain-group netneeds_robot_n54
set firewall ipv4 name netneeds_robot_f rule 560 protocol udp
set firewall ipv4 name netneeds_robot_f rule 560 destination port 1053
# robot.host-54: to h54.mi.com TCP 1054
set firewall ipv4 name netneeds_robot_f rule 570 action accept
set firewall ipv4 name netneeds_robot_f rule 570 description 'robot.host-54'
set firewall ipv4 name netneeds_robot_f rule 570 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 570 destination group domain-group netneeds_robot_n55
set firewall ipv4 name netneeds_robot_f rule 570 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 570 destination port 1054
# robot.host-55: to h55.mi.com UDP 1055
set firewall ipv4 name netneeds_robot_f rule 580 action accept
set firewall ipv4 name netneeds_robot_f rule 580 description 'robot.host-55'
set firewall ipv4 name netneeds_robot_f rule 580 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 580 destination group domain-group netneeds_robot_n56
set firewall ipv4 name netneeds_robot_f rule 580 protocol udp
set firewall ipv4 name netneeds_robot_f rule 580 destination port 1055
# robot.host-56: to h56.mi.com TCP 1056
set firewall ipv4 name netneeds_robot_f rule 590 action accept
set firewall ipv4 name netneeds_robot_f rule 590 description 'robot.host-56'
set firewall ipv4 name netneeds_robot_f rule 590 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 590 destination group domain-group netneeds_robot_n57
set firewall ipv4 name netneeds_robot_f rule 590 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 590 destination port 1056
# robot.host-57: to h57.mi.com UDP 1057
set firewall ipv4 name netneeds_robot_f rule 600 action accept
set firewall ipv4 name netneeds_robot_f rule 600 description 'robot.host-57'
set firewall ipv4 name netneeds_robot_f rule 600 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 600 destination group domain-group netneeds_robot_n58
set firewall ipv4 name netneeds_robot_f rule 600 protocol udp
set firewall ipv4 name netneeds_robot_f rule 600 destination port 1057
# robot.host-58: to h58.mi.com TCP 1058
set firewall ipv4 name netneeds_robot_f rule 610 action accept
set firewall ipv4 name netneeds_robot_f rule 610 description 'robot.host-58'
set firewall ipv4 name netneeds_robot_f rule 610 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 610 destination group domain-group netneeds_robot_n59
set firewall ipv4 name netneeds_robot_f rule 610 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 610 destination port 1058
# robot.host-59: to h59.mi.com UDP 1059
set firewall ipv4 name netneeds_robot_f rule 620 action accept
set firewall ipv4 name netneeds_robot_f rule 620 description 'robot.host-59'
set firewall ipv4 name netneeds_robot_f rule 620 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 620 destination group domain-group netneeds_robot_n60
set firewall ipv4 name netneeds_robot_f rule 620 protocol udp
set firewall ipv4 name netneeds_robot_f rule 620 destination port 1059
# robot.host-60: to h60.mi.com TCP 1060
set firewall ipv4 name netneeds_robot_f rule 630 action accept
set firewall ipv4 name netneeds_robot_f rule 630 description 'robot.host-60'
set firewall ipv4 name netneeds_robot_f rule 630 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 630 destination group domain-group netneeds_robot_n61
set firewall ipv4 name netneeds_robot_f rule 630 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 630 destination port 1060
# robot.host-61: to h61.mi.com UDP 1061
set firewall ipv4 name netneeds_robot_f rule 640 action accept
set firewall ipv4 name netneeds_robot_f rule 640 description 'robot.host-61'
set firewall ipv4 name netneeds_robot_f rule 640 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 640 destination group domain-group netneeds_robot_n62
set firewall ipv4 name netneeds_robot_f rule 640 protocol udp
set firewall ipv4 name netneeds_robot_f rule 640 destination port 1061
# robot.host-62: to h62.mi.com TCP 1062
set firewall ipv4 name netneeds_robot_f rule 650 action accept
set firewall ipv4 name netneeds_robot_f rule 650 description 'robot.host-62'
set firewall ipv4 name netneeds_robot_f rule 650 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 650 destination group domain-group netneeds_robot_n63
set firewall ipv4 name netneeds_robot_f rule 650 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 650 destination port 1062
# robot.host-63: to h63.mi.com UDP 1063
set firewall ipv4 name netneeds_robot_f rule 660 action accept
set firewall ipv4 name netneeds_robot_f rule 660 description 'robot.host-63'
set firewall ipv4 name netneeds_robot_f rule 660 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 660 destination group domain-group netneeds_robot_n64
set firewall ipv4 name netneeds_robot_f rule 660 protocol udp
set firewall ipv4 name netneeds_robot_f rule 660 destination port 1063
# robot.host-64: to h64.mi.com TCP 1064
set firewall ipv4 name netneeds_robot_f rule 670 action accept
set firewall ipv4 name netneeds_robot_f rule 670 description 'robot.host-64'
set firewall ipv4 name netneeds_robot_f rule 670 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 670 destination group domain-group netneeds_robot_n65
set firewall ipv4 name netneeds_robot_f rule 670 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 670 destination port 1064
# robot.host-65: to h65.mi.com UDP 1065
set firewall ipv4 name netneeds_robot_f rule 680 action accept
set firewall ipv4 name netneeds_robot_f rule 680 description 'robot.host-65'
set firewall ipv4 name netneeds_robot_f rule 680 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 680 destination group domain-group netneeds_robot_n66
set firewall ipv4 name netneeds_robot_f rule 680 protocol udp
set firewall ipv4 name netneeds_robot_f rule 680 destination port 1065
# robot.host-66: to h66.mi.com TCP 1066
set firewall ipv4 name netneeds_robot_f rule 690 action accept
set firewall ipv4 name netneeds_robot_f rule 690 description 'robot.host-66'
set firewall ipv4 name netneeds_robot_f rule 690 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 690 destination group domain-group netneeds_robot_n67
set firewall ipv4 name netneeds_robot_f rule 690 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 690 destination port 1066
# robot.host-67: to h67.mi.com UDP 1067
set firewall ipv4 name netneeds_robot_f rule 700 action accept
set firewall ipv4 name netneeds_robot_f rule 700 description 'robot.host-67'
set firewall ipv4 name netneeds_robot_f rule 700 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 700 destination group domain-group netneeds_robot_n68
set firewall ipv4 name netneeds_robot_f rule 700 protocol udp
set firewall ipv4 name netneeds_robot_f rule 700 destination port 1067
# robot.host-68: to h68.mi.com TCP 1068
set firewall ipv4 name netneeds_robot_f rule 710 action accept
set firewall ipv4 name netneeds_robot_f rule 710 description 'robot.host-68'
set firewall ipv4 name netneeds_robot_f rule 710 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 710 destination group domain-group netneeds_robot_n69
set firewall ipv4 name netneeds_robot_f rule 710 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 710 destination port 1068
# robot.host-69: to h69.mi.com UDP 1069
set firewall ipv4 name netneeds_robot_f rule 720 action accept
set firewall ipv4 name netneeds_robot_f rule 720 description 'robot.host-69'
set firewall ipv4 name netneeds_robot_f rule 720 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 720 destination group domain-group netneeds_robot_n70
set firewall ipv4 name netneeds_robot_f rule 720 protocol udp
set firewall ipv4 name netneeds_robot_f rule 720 destination port 1069
# robot.host-70: to h70.mi.com TCP 1070
set firewall ipv4 name netneeds_robot_f rule 730 action accept
set firewall ipv4 name netneeds_robot_f rule 730 description 'robot.host-70'
set firewall ipv4 name netneeds_robot_f rule 730 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 730 destination group domain-group netneeds_robot_n71
set firewall ipv4 name netneeds_robot_f rule 730 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 730 destination port 1070
# robot.host-71: to h71.mi.com UDP 1071
set firewall ipv4 name netneeds_robot_f rule 740 action accept
set firewall ipv4 name netneeds_robot_f rule 740 description 'robot.host-71'
set firewall ipv4 name netneeds_robot_f rule 740 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 740 destination group domain-group netneeds_robot_n72
set firewall ipv4 name netneeds_robot_f rule 740 protocol udp
set firewall ipv4 name netneeds_robot_f rule 740 destination port 1071
# robot.host-72: to h72.mi.com TCP 1072
set firewall ipv4 name netneeds_robot_f rule 750 action accept
set firewall ipv4 name netneeds_robot_f rule 750 description 'robot.host-72'
set firewall ipv4 name netneeds_robot_f rule 750 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 750 destination group domain-group netneeds_robot_n73
set firewall ipv4 name netneeds_robot_f rule 750 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 750 destination port 1072
# robot.host-73: to h73.mi.com UDP 1073
set firewall ipv4 name netneeds_robot_f rule 760 action accept
set firewall ipv4 name netneeds_robot_f rule 760 description 'robot.host-73'
set firewall ipv4 name netneeds_robot_f rule 760 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 760 destination group domain-group netneeds_robot_n74
set firewall ipv4 name netneeds_robot_f rule 760 protocol udp
set firewall ipv4 name netneeds_robot_f rule 760 destination port 1073
# robot.host-74: to h74.mi.com TCP 1074
set firewall ipv4 name netneeds_robot_f rule 770 action accept
set firewall ipv4 name netneeds_robot_f rule 770 description 'robot.host-74'
set firewall ipv4 name netneeds_robot_f rule 770 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 770 destination group domain-group netneeds_robot_n75
set firewall ipv4 name netneeds_robot_f rule 770 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 770 destination port 1074
# robot.host-75: to h75.mi.com UDP 1075
set firewall ipv4 name netneeds_robot_f rule 780 action accept
set firewall ipv4 name netneeds_robot_f rule 780 description 'robot.host-75'
set firewall ipv4 name netneeds_robot_f rule 780 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 780 destination group domain-group netneeds_robot_n76
set firewall ipv4 name netneeds_robot_f rule 780 protocol udp
set firewall ipv4 name netneeds_robot_f rule 780 destination port 1075
# robot.host-76: to h76.mi.com TCP 1076
set firewall ipv4 name netneeds_robot_f rule 790 action accept
set firewall ipv4 name netneeds_robot_f rule 790 description 'robot.host-76'
set firewall ipv4 name netneeds_robot_f rule 790 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 790 destination group domain-group netneeds_robot_n77
set firewall ipv4 name netneeds_robot_f rule 790 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 790 destination port 1076
# robot.host-77: to h77.mi.com UDP 1077
set firewall ipv4 name netneeds_robot_f rule 800 action accept
set firewall ipv4 name netneeds_robot_f rule 800 description 'robot.host-77'
set firewall ipv4 name netneeds_robot_f rule 800 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 800 destination group domain-group netneeds_robot_n78
set firewall ipv4 name netneeds_robot_f rule 800 protocol udp
set firewall ipv4 name netneeds_robot_f rule 800 destination port 1077
# robot.host-78: to h78.mi.com TCP 1078
set firewall ipv4 name netneeds_robot_f rule 810 action accept
set firewall ipv4 name netneeds_robot_f rule 810 description 'robot.host-78'
set firewall ipv4 name netneeds_robot_f rule 810 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 810 destination group domain-group netneeds_robot_n79
set firewall ipv4 name netneeds_robot_f rule 810 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 810 destination port 1078
# robot.host-79: to h79.mi.com UDP 1079
set firewall ipv4 name netneeds_robot_f rule 820 action accept
set firewall ipv4 name netneeds_robot_f rule 820 description 'robot.host-79'
set firewall ipv4 name netneeds_robot_f rule 820 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 820 destination group domain-group netneeds_robot_n80
set firewall ipv4 name netneeds_robot_f rule 820 protocol udp
set firewall ipv4 name netneeds_robot_f rule 820 destination port 1079
# robot.host-80: to h80.mi.com TCP 1080
set firewall ipv4 name netneeds_robot_f rule 830 action accept
set firewall ipv4 name netneeds_robot_f rule 830 description 'robot.host-80'
set firewall ipv4 name netneeds_robot_f rule 830 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 830 destination group domain-group netneeds_robot_n81
set firewall ipv4 name netneeds_robot_f rule 830 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 830 destination port 1080
# robot.host-81: to h81.mi.com UDP 1081
set firewall ipv4 name netneeds_robot_f rule 840 action accept
set firewall ipv4 name netneeds_robot_f rule 840 description 'robot.host-81'
set firewall ipv4 name netneeds_robot_f rule 840 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 840 destination group domain-group netneeds_robot_n82
set firewall ipv4 name netneeds_robot_f rule 840 protocol udp
set firewall ipv4 name netneeds_robot_f rule 840 destination port 1081
# robot.host-82: to h82.mi.com TCP 1082
set firewall ipv4 name netneeds_robot_f rule 850 action accept
set firewall ipv4 name netneeds_robot_f rule 850 description 'robot.host-82'
set firewall ipv4 name netneeds_robot_f rule 850 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 850 destination group domain-group netneeds_robot_n83
set firewall ipv4 name netneeds_robot_f rule 850 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 850 destination port 1082
# robot.host-83: to h83.mi.com UDP 1083
set firewall ipv4 name netneeds_robot_f rule 860 action accept
set firewall ipv4 name netneeds_robot_f rule 860 description 'robot.host-83'
set firewall ipv4 name netneeds_robot_f rule 860 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 860 destination group domain-group netneeds_robot_n84
set firewall ipv4 name netneeds_robot_f rule 860 protocol udp
set firewall ipv4 name netneeds_robot_f rule 860 destination port 1083
# robot.host-84: to h84.mi.com TCP 1084
set firewall ipv4 name netneeds_robot_f rule 870 action accept
set firewall ipv4 name netneeds_robot_f rule 870 description 'robot.host-84'
set firewall ipv4 name netneeds_robot_f rule 870 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 870 destination group domain-group netneeds_robot_n85
set firewall ipv4 name netneeds_robot_f rule 870 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 870 destination port 1084
# robot.host-85: to h85.mi.com UDP 1085
set firewall ipv4 name netneeds_robot_f rule 880 action accept
set firewall ipv4 name netneeds_robot_f rule 880 description 'robot.host-85'
set firewall ipv4 name netneeds_robot_f rule 880 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 880 destination group domain-group netneeds_robot_n86
set firewall ipv4 name netneeds_robot_f rule 880 protocol udp
set firewall ipv4 name netneeds_robot_f rule 880 destination port 1085
# robot.host-86: to h86.mi.com TCP 1086
set firewall ipv4 name netneeds_robot_f rule 890 action accept
set firewall ipv4 name netneeds_robot_f rule 890 description 'robot.host-86'
set firewall ipv4 name netneeds_robot_f rule 890 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 890 destination group domain-group netneeds_robot_n87
set firewall ipv4 name netneeds_robot_f rule 890 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 890 destination port 1086
# robot.host-87: to h87.mi.com UDP 1087
set firewall ipv4 name netneeds_robot_f rule 900 action accept
set firewall ipv4 name netneeds_robot_f rule 900 description 'robot.host-87'
set firewall ipv4 name netneeds_robot_f rule 900 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 900 destination group domain-group netneeds_robot_n88
set firewall ipv4 name netneeds_robot_f rule 900 protocol udp
set firewall ipv4 name netneeds_robot_f rule 900 destination port 1087
# robot.host-88: to h88.mi.com TCP 1088
set firewall ipv4 name netneeds_robot_f rule 910 action accept
set firewall ipv4 name netneeds_robot_f rule 910 description 'robot.host-88'
set firewall ipv4 name netneeds_robot_f rule 910 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 910 destination group domain-group netneeds_robot_n89
set firewall ipv4 name netneeds_robot_f rule 910 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 910 destination port 1088
# robot.host-89: to h89.mi.com UDP 1089
set firewall ipv4 name netneeds_robot_f rule 920 action accept
set firewall ipv4 name netneeds_robot_f rule 920 description 'robot.host-89'
set firewall ipv4 name netneeds_robot_f rule 920 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 920 destination group domain-group netneeds_robot_n90
set firewall ipv4 name netneeds_robot_f rule 920 protocol udp
set firewall ipv4 name netneeds_robot_f rule 920 destination port 1089
# robot.host-90: to h90.mi.com TCP 1090
set firewall ipv4 name netneeds_robot_f rule 930 action accept
set firewall ipv4 name netneeds_robot_f rule 930 description 'robot.host-90'
set firewall ipv4 name netneeds_robot_f rule 930 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 930 destination group domain-group netneeds_robot_n91
set firewall ipv4 name netneeds_robot_f rule 930 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 930 destination port 1090
# robot.host-91: to h91.mi.com UDP 1091
set firewall ipv4 name netneeds_robot_f rule 940 action accept
set firewall ipv4 name netneeds_robot_f rule 940 description 'robot.host-91'
set firewall ipv4 name netneeds_robot_f rule 940 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 940 destination group domain-group netneeds_robot_n92
set firewall ipv4 name netneeds_robot_f rule 940 protocol udp
set firewall ipv4 name netneeds_robot_f rule 940 destination port 1091
# robot.host-92: to h92.mi.com TCP 1092
set firewall ipv4 name netneeds_robot_f rule 950 action accept
set firewall ipv4 name netneeds_robot_f rule 950 description 'robot.host-92'
set firewall ipv4 name netneeds_robot_f rule 950 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 950 destination group domain-group netneeds_robot_n93
set firewall ipv4 name netneeds_robot_f rule 950 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 950 destination port 1092
# robot.host-93: to h93.mi.com UDP 1093
set firewall ipv4 name netneeds_robot_f rule 960 action accept
set firewall ipv4 name netneeds_robot_f rule 960 description 'robot.host-93'
set firewall ipv4 name netneeds_robot_f rule 960 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 960 destination group domain-group netneeds_robot_n94
set firewall ipv4 name netneeds_robot_f rule 960 protocol udp
set firewall ipv4 name netneeds_robot_f rule 960 destination port 1093
# robot.host-94: to h94.mi.com TCP 1094
set firewall ipv4 name netneeds_robot_f rule 970 action accept
set firewall ipv4 name netneeds_robot_f rule 970 description 'robot.host-94'
set firewall ipv4 name netneeds_robot_f rule 970 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 970 destination group domain-group netneeds_robot_n95
set firewall ipv4 name netneeds_robot_f rule 970 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 970 destination port 1094
# robot.host-95: to h95.mi.com UDP 1095
set firewall ipv4 name netneeds_robot_f rule 980 action accept
set firewall ipv4 name netneeds_robot_f rule 980 description 'robot.host-95'
set firewall ipv4 name netneeds_robot_f rule 980 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 980 destination group domain-group netneeds_robot_n96
set firewall ipv4 name netneeds_robot_f rule 980 protocol udp
set firewall ipv4 name netneeds_robot_f rule 980 destination port 1095
# robot.host-96: to h96.mi.com TCP 1096
set firewall ipv4 name netneeds_robot_f rule 990 action accept
set firewall ipv4 name netneeds_robot_f rule 990 description 'robot.host-96'
set firewall ipv4 name netneeds_robot_f rule 990 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 990 destination group domain-group netneeds_robot_n97
set firewall ipv4 name netneeds_robot_f rule 990 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 990 destination port 1096
# robot.host-97: to h97.mi.com UDP 1097
set firewall ipv4 name netneeds_robot_f rule 1000 action accept
set firewall ipv4 name netneeds_robot_f rule 1000 description 'robot.host-97'
set firewall ipv4 name netneeds_robot_f rule 1000 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1000 destination group domain-group netneeds_robot_n98
set firewall ipv4 name netneeds_robot_f rule 1000 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1000 destination port 1097
# robot.host-98: to h98.mi.com TCP 1098
set firewall ipv4 name netneeds_robot_f rule 1010 action accept
set firewall ipv4 name netneeds_robot_f rule 1010 description 'robot.host-98'
set firewall ipv4 name netneeds_robot_f rule 1010 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1010 destination group domain-group netneeds_robot_n99
set firewall ipv4 name netneeds_robot_f rule 1010 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1010 destination port 1098
# robot.host-99: to h99.mi.com UDP 1099
set firewall ipv4 name netneeds_robot_f rule 1020 action accept
set firewall ipv4 name netneeds_robot_f rule 1020 description 'robot.host-99'
set firewall ipv4 name netneeds_robot_f rule 1020 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1020 destination group domain-group netneeds_robot_n100
set firewall ipv4 name netneeds_robot_f rule 1020 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1020 destination port 1099
# robot.host-100: to h100.mi.com TCP 1100
set firewall ipv4 name netneeds_robot_f rule 1030 action accept
set firewall ipv4 name netneeds_robot_f rule 1030 description 'robot.host-100'
set firewall ipv4 name netneeds_robot_f rule 1030 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1030 destination group domain-group netneeds_robot_n101
set firewall ipv4 name netneeds_robot_f rule 1030 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1030 destination port 1100
# robot.host-101: to h101.mi.com UDP 1101
set firewall ipv4 name netneeds_robot_f rule 1040 action accept
set firewall ipv4 name netneeds_robot_f rule 1040 description 'robot.host-101'
set firewall ipv4 name netneeds_robot_f rule 1040 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1040 destination group domain-group netneeds_robot_n102
set firewall ipv4 name netneeds_robot_f rule 1040 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1040 destination port 1101
# robot.host-102: to h102.mi.com TCP 1102
set firewall ipv4 name netneeds_robot_f rule 1050 action accept
set firewall ipv4 name netneeds_robot_f rule 1050 description 'robot.host-102'
set firewall ipv4 name netneeds_robot_f rule 1050 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1050 destination group domain-group netneeds_robot_n103
set firewall ipv4 name netneeds_robot_f rule 1050 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1050 destination port 1102
# robot.host-103: to h103.mi.com UDP 1103
set firewall ipv4 name netneeds_robot_f rule 1060 action accept
set firewall ipv4 name netneeds_robot_f rule 1060 description 'robot.host-103'
set firewall ipv4 name netneeds_robot_f rule 1060 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1060 destination group domain-group netneeds_robot_n104
set firewall ipv4 name netneeds_robot_f rule 1060 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1060 destination port 1103
# robot.host-104: to h104.mi.com TCP 1104
set firewall ipv4 name netneeds_robot_f rule 1070 action accept
set firewall ipv4 name netneeds_robot_f rule 1070 description 'robot.host-104'
set firewall ipv4 name netneeds_robot_f rule 1070 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1070 destination group domain-group netneeds_robot_n105
set firewall ipv4 name netneeds_robot_f rule 1070 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1070 destination port 1104
# robot.host-105: to h105.mi.com UDP 1105
set firewall ipv4 name netneeds_robot_f rule 1080 action accept
set firewall ipv4 name netneeds_robot_f rule 1080 description 'robot.host-105'
set firewall ipv4 name netneeds_robot_f rule 1080 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1080 destination group domain-group netneeds_robot_n106
set firewall ipv4 name netneeds_robot_f rule 1080 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1080 destination port 1105
# robot.host-106: to h106.mi.com TCP 1106
set firewall ipv4 name netneeds_robot_f rule 1090 action accept
set firewall ipv4 name netneeds_robot_f rule 1090 description 'robot.host-106'
set firewall ipv4 name netneeds_robot_f rule 1090 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1090 destination group domain-group netneeds_robot_n107
set firewall ipv4 name netneeds_robot_f rule 1090 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1090 destination port 1106
# robot.host-107: to h107.mi.com UDP 1107
set firewall ipv4 name netneeds_robot_f rule 1100 action accept
set firewall ipv4 name netneeds_robot_f rule 1100 description 'robot.host-107'
set firewall ipv4 name netneeds_robot_f rule 1100 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1100 destination group domain-group netneeds_robot_n108
set firewall ipv4 name netneeds_robot_f rule 1100 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1100 destination port 1107
# robot.host-108: to h108.mi.com TCP 1108
set firewall ipv4 name netneeds_robot_f rule 1110 action accept
set firewall ipv4 name netneeds_robot_f rule 1110 description 'robot.host-108'
set firewall ipv4 name netneeds_robot_f rule 1110 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1110 destination group domain-group netneeds_robot_n109
set firewall ipv4 name netneeds_robot_f rule 1110 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1110 destination port 1108
# robot.host-109: to h109.mi.com UDP 1109
set firewall ipv4 name netneeds_robot_f rule 1120 action accept
set firewall ipv4 name netneeds_robot_f rule 1120 description 'robot.host-109'
set firewall ipv4 name netneeds_robot_f rule 1120 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1120 destination group domain-group netneeds_robot_n110
set firewall ipv4 name netneeds_robot_f rule 1120 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1120 destination port 1109
# robot.host-110: to h110.mi.com TCP 1110
set firewall ipv4 name netneeds_robot_f rule 1130 action accept
set firewall ipv4 name netneeds_robot_f rule 1130 description 'robot.host-110'
set firewall ipv4 name netneeds_robot_f rule 1130 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1130 destination group domain-group netneeds_robot_n111
set firewall ipv4 name netneeds_robot_f rule 1130 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1130 destination port 1110
# robot.host-111: to h111.mi.com UDP 1111
set firewall ipv4 name netneeds_robot_f rule 1140 action accept
set firewall ipv4 name netneeds_robot_f rule 1140 description 'robot.host-111'
set firewall ipv4 name netneeds_robot_f rule 1140 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1140 destination group domain-group netneeds_robot_n112
set firewall ipv4 name netneeds_robot_f rule 1140 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1140 destination port 1111
# robot.host-112: to h112.mi.com TCP 1112
set firewall ipv4 name netneeds_robot_f rule 1150 action accept
set firewall ipv4 name netneeds_robot_f rule 1150 description 'robot.host-112'
set firewall ipv4 name netneeds_robot_f rule 1150 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1150 destination group domain-group netneeds_robot_n113
set firewall ipv4 name netneeds_robot_f rule 1150 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1150 destination port 1112
# robot.host-113: to h113.mi.com UDP 1113
set firewall ipv4 name netneeds_robot_f rule 1160 action accept
set firewall ipv4 name netneeds_robot_f rule 1160 description 'robot.host-113'
set firewall ipv4 name netneeds_robot_f rule 1160 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1160 destination group domain-group netneeds_robot_n114
set firewall ipv4 name netneeds_robot_f rule 1160 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1160 destination port 1113
# robot.host-114: to h114.mi.com TCP 1114
set firewall ipv4 name netneeds_robot_f rule 1170 action accept
set firewall ipv4 name netneeds_robot_f rule 1170 description 'robot.host-114'
set firewall ipv4 name netneeds_robot_f rule 1170 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1170 destination group domain-group netneeds_robot_n115
set firewall ipv4 name netneeds_robot_f rule 1170 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1170 destination port 1114
# robot.host-115: to h115.mi.com UDP 1115
set firewall ipv4 name netneeds_robot_f rule 1180 action accept
set firewall ipv4 name netneeds_robot_f rule 1180 description 'robot.host-115'
set firewall ipv4 name netneeds_robot_f rule 1180 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1180 destination group domain-group netneeds_robot_n116
set firewall ipv4 name netneeds_robot_f rule 1180 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1180 destination port 1115
# robot.host-116: to h116.mi.com TCP 1116
set firewall ipv4 name netneeds_robot_f rule 1190 action accept
set firewall ipv4 name netneeds_robot_f rule 1190 description 'robot.host-116'
set firewall ipv4 name netneeds_robot_f rule 1190 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1190 destination group domain-group netneeds_robot_n117
set firewall ipv4 name netneeds_robot_f rule 1190 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1190 destination port 1116
# robot.host-117: to h117.mi.com UDP 1117
set firewall ipv4 name netneeds_robot_f rule 1200 action accept
set firewall ipv4 name netneeds_robot_f rule 1200 description 'robot.host-117'
set firewall ipv4 name netneeds_robot_f rule 1200 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1200 destination group domain-group netneeds_robot_n118
set firewall ipv4 name netneeds_robot_f rule 1200 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1200 destination port 1117
# robot.host-118: to h118.mi.com TCP 1118
set firewall ipv4 name netneeds_robot_f rule 1210 action accept
set firewall ipv4 name netneeds_robot_f rule 1210 description 'robot.host-118'
set firewall ipv4 name netneeds_robot_f rule 1210 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1210 destination group domain-group netneeds_robot_n119
set firewall ipv4 name netneeds_robot_f rule 1210 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1210 destination port 1118
# robot.host-119: to h119.mi.com UDP 1119
set firewall ipv4 name netneeds_robot_f rule 1220 action accept
set firewall ipv4 name netneeds_robot_f rule 1220 description 'robot.host-119'
set firewall ipv4 name netneeds_robot_f rule 1220 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1220 destination group domain-group netneeds_robot_n120
set firewall ipv4 name netneeds_robot_f rule 1220 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1220 destination port 1119
# robot.host-120: to h120.mi.com TCP 1120
set firewall ipv4 name netneeds_robot_f rule 1230 action accept
set firewall ipv4 name netneeds_robot_f rule 1230 description 'robot.host-120'
set firewall ipv4 name netneeds_robot_f rule 1230 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1230 destination group domain-group netneeds_robot_n121
set firewall ipv4 name netneeds_robot_f rule 1230 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1230 destination port 1120
# robot.host-121: to h121.mi.com UDP 1121
set firewall ipv4 name netneeds_robot_f rule 1240 action accept
set firewall ipv4 name netneeds_robot_f rule 1240 description 'robot.host-121'
set firewall ipv4 name netneeds_robot_f rule 1240 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1240 destination group domain-group netneeds_robot_n122
set firewall ipv4 name netneeds_robot_f rule 1240 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1240 destination port 1121
# robot.host-122: to h122.mi.com TCP 1122
set firewall ipv4 name netneeds_robot_f rule 1250 action accept
set firewall ipv4 name netneeds_robot_f rule 1250 description 'robot.host-122'
set firewall ipv4 name netneeds_robot_f rule 1250 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1250 destination group domain-group netneeds_robot_n123
set firewall ipv4 name netneeds_robot_f rule 1250 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1250 destination port 1122
# robot.host-123: to h123.mi.com UDP 1123
set firewall ipv4 name netneeds_robot_f rule 1260 action accept
set firewall ipv4 name netneeds_robot_f rule 1260 description 'robot.host-123'
set firewall ipv4 name netneeds_robot_f rule 1260 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1260 destination group domain-group netneeds_robot_n124
set firewall ipv4 name netneeds_robot_f rule 1260 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1260 destination port 1123
# robot.host-124: to h124.mi.com TCP 1124
set firewall ipv4 name netneeds_robot_f rule 1270 action accept
set firewall ipv4 name netneeds_robot_f rule 1270 description 'robot.host-124'
set firewall ipv4 name netneeds_robot_f rule 1270 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1270 destination group domain-group netneeds_robot_n125
set firewall ipv4 name netneeds_robot_f rule 1270 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1270 destination port 1124
# robot.host-125: to h125.mi.com UDP 1125
set firewall ipv4 name netneeds_robot_f rule 1280 action accept
set firewall ipv4 name netneeds_robot_f rule 1280 description 'robot.host-125'
set firewall ipv4 name netneeds_robot_f rule 1280 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1280 destination group domain-group netneeds_robot_n126
set firewall ipv4 name netneeds_robot_f rule 1280 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1280 destination port 1125
# robot.host-126: to h126.mi.com TCP 1126
set firewall ipv4 name netneeds_robot_f rule 1290 action accept
set firewall ipv4 name netneeds_robot_f rule 1290 description 'robot.host-126'
set firewall ipv4 name netneeds_robot_f rule 1290 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1290 destination group domain-group netneeds_robot_n127
set firewall ipv4 name netneeds_robot_f rule 1290 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1290 destination port 1126
# robot.host-127: to h127.mi.com UDP 1127
set firewall ipv4 name netneeds_robot_f rule 1300 action accept
set firewall ipv4 name netneeds_robot_f rule 1300 description 'robot.host-127'
set firewall ipv4 name netneeds_robot_f rule 1300 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1300 destination group domain-group netneeds_robot_n128
set firewall ipv4 name netneeds_robot_f rule 1300 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1300 destination port 1127
# robot.host-128: to h128.mi.com TCP 1128
set firewall ipv4 name netneeds_robot_f rule 1310 action accept
set firewall ipv4 name netneeds_robot_f rule 1310 description 'robot.host-128'
set firewall ipv4 name netneeds_robot_f rule 1310 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1310 destination group domain-group netneeds_robot_n129
set firewall ipv4 name netneeds_robot_f rule 1310 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1310 destination port 1128
# robot.host-129: to h129.mi.com UDP 1129
set firewall ipv4 name netneeds_robot_f rule 1320 action accept
set firewall ipv4 name netneeds_robot_f rule 1320 description 'robot.host-129'
set firewall ipv4 name netneeds_robot_f rule 1320 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1320 destination group domain-group netneeds_robot_n130
set firewall ipv4 name netneeds_robot_f rule 1320 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1320 destination port 1129
# robot.host-130: to h130.mi.com TCP 1130
set firewall ipv4 name netneeds_robot_f rule 1330 action accept
set firewall ipv4 name netneeds_robot_f rule 1330 description 'robot.host-130'
set firewall ipv4 name netneeds_robot_f rule 1330 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1330 destination group domain-group netneeds_robot_n131
set firewall ipv4 name netneeds_robot_f rule 1330 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1330 destination port 1130
# robot.host-131: to h131.mi.com UDP 1131
set firewall ipv4 name netneeds_robot_f rule 1340 action accept
set firewall ipv4 name netneeds_robot_f rule 1340 description 'robot.host-131'
set firewall ipv4 name netneeds_robot_f rule 1340 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1340 destination group domain-group netneeds_robot_n132
set firewall ipv4 name netneeds_robot_f rule 1340 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1340 destination port 1131
# robot.host-132: to h132.mi.com TCP 1132
set firewall ipv4 name netneeds_robot_f rule 1350 action accept
set firewall ipv4 name netneeds_robot_f rule 1350 description 'robot.host-132'
set firewall ipv4 name netneeds_robot_f rule 1350 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1350 destination group domain-group netneeds_robot_n133
set firewall ipv4 name netneeds_robot_f rule 1350 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1350 destination port 1132
# robot.host-133: to h133.mi.com UDP 1133
set firewall ipv4 name netneeds_robot_f rule 1360 action accept
set firewall ipv4 name netneeds_robot_f rule 1360 description 'robot.host-133'
set firewall ipv4 name netneeds_robot_f rule 1360 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1360 destination group domain-group netneeds_robot_n134
set firewall ipv4 name netneeds_robot_f rule 1360 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1360 destination port 1133
# robot.host-134: to h134.mi.com TCP 1134
set firewall ipv4 name netneeds_robot_f rule 1370 action accept
set firewall ipv4 name netneeds_robot_f rule 1370 description 'robot.host-134'
set firewall ipv4 name netneeds_robot_f rule 1370 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1370 destination group domain-group netneeds_robot_n135
set firewall ipv4 name netneeds_robot_f rule 1370 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1370 destination port 1134
# robot.host-135: to h135.mi.com UDP 1135
set firewall ipv4 name netneeds_robot_f rule 1380 action accept
set firewall ipv4 name netneeds_robot_f rule 1380 description 'robot.host-135'
set firewall ipv4 name netneeds_robot_f rule 1380 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1380 destination group domain-group netneeds_robot_n136
set firewall ipv4 name netneeds_robot_f rule 1380 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1380 destination port 1135
# robot.host-136: to h136.mi.com TCP 1136
set firewall ipv4 name netneeds_robot_f rule 1390 action accept
set firewall ipv4 name netneeds_robot_f rule 1390 description 'robot.host-136'
set firewall ipv4 name netneeds_robot_f rule 1390 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1390 destination group domain-group netneeds_robot_n137
set firewall ipv4 name netneeds_robot_f rule 1390 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1390 destination port 1136
# robot.host-137: to h137.mi.com UDP 1137
set firewall ipv4 name netneeds_robot_f rule 1400 action accept
set firewall ipv4 name netneeds_robot_f rule 1400 description 'robot.host-137'
set firewall ipv4 name netneeds_robot_f rule 1400 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1400 destination group domain-group netneeds_robot_n138
set firewall ipv4 name netneeds_robot_f rule 1400 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1400 destination port 1137
# robot.host-138: to h138.mi.com TCP 1138
set firewall ipv4 name netneeds_robot_f rule 1410 action accept
set firewall ipv4 name netneeds_robot_f rule 1410 description 'robot.host-138'
set firewall ipv4 name netneeds_robot_f rule 1410 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1410 destination group domain-group netneeds_robot_n139
set firewall ipv4 name netneeds_robot_f rule 1410 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1410 destination port 1138
# robot.host-139: to h139.mi.com UDP 1139
set firewall ipv4 name netneeds_robot_f rule 1420 action accept
set firewall ipv4 name netneeds_robot_f rule 1420 description 'robot.host-139'
set firewall ipv4 name netneeds_robot_f rule 1420 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1420 destination group domain-group netneeds_robot_n140
set firewall ipv4 name netneeds_robot_f rule 1420 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1420 destination port 1139
# robot.host-140: to h140.mi.com TCP 1140
set firewall ipv4 name netneeds_robot_f rule 1430 action accept
set firewall ipv4 name netneeds_robot_f rule 1430 description 'robot.host-140'
set firewall ipv4 name netneeds_robot_f rule 1430 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1430 destination group domain-group netneeds_robot_n141
set firewall ipv4 name netneeds_robot_f rule 1430 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1430 destination port 1140
# robot.host-141: to h141.mi.com UDP 1141
set firewall ipv4 name netneeds_robot_f rule 1440 action accept
set firewall ipv4 name netneeds_robot_f rule 1440 description 'robot.host-141'
set firewall ipv4 name netneeds_robot_f rule 1440 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1440 destination group domain-group netneeds_robot_n142
set firewall ipv4 name netneeds_robot_f rule 1440 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1440 destination port 1141
# robot.host-142: to h142.mi.com TCP 1142
set firewall ipv4 name netneeds_robot_f rule 1450 action accept
set firewall ipv4 name netneeds_robot_f rule 1450 description 'robot.host-142'
set firewall ipv4 name netneeds_robot_f rule 1450 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1450 destination group domain-group netneeds_robot_n143
set firewall ipv4 name netneeds_robot_f rule 1450 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1450 destination port 1142
# robot.host-143: to h143.mi.com UDP 1143
set firewall ipv4 name netneeds_robot_f rule 1460 action accept
set firewall ipv4 name netneeds_robot_f rule 1460 description 'robot.host-143'
set firewall ipv4 name netneeds_robot_f rule 1460 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1460 destination group domain-group netneeds_robot_n144
set firewall ipv4 name netneeds_robot_f rule 1460 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1460 destination port 1143
# robot.host-144: to h144.mi.com TCP 1144
set firewall ipv4 name netneeds_robot_f rule 1470 action accept
set firewall ipv4 name netneeds_robot_f rule 1470 description 'robot.host-144'
set firewall ipv4 name netneeds_robot_f rule 1470 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1470 destination group domain-group netneeds_robot_n145
set firewall ipv4 name netneeds_robot_f rule 1470 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1470 destination port 1144
# robot.host-145: to h145.mi.com UDP 1145
set firewall ipv4 name netneeds_robot_f rule 1480 action accept
set firewall ipv4 name netneeds_robot_f rule 1480 description 'robot.host-145'
set firewall ipv4 name netneeds_robot_f rule 1480 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1480 destination group domain-group netneeds_robot_n146
set firewall ipv4 name netneeds_robot_f rule 1480 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1480 destination port 1145
# robot.host-146: to h146.mi.com TCP 1146
set firewall ipv4 name netneeds_robot_f rule 1490 action accept
set firewall ipv4 name netneeds_robot_f rule 1490 description 'robot.host-146'
set firewall ipv4 name netneeds_robot_f rule 1490 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1490 destination group domain-group netneeds_robot_n147
set firewall ipv4 name netneeds_robot_f rule 1490 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1490 destination port 1146
# robot.host-147: to h147.mi.com UDP 1147
set firewall ipv4 name netneeds_robot_f rule 1500 action accept
set firewall ipv4 name netneeds_robot_f rule 1500 description 'robot.host-147'
set firewall ipv4 name netneeds_robot_f rule 1500 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1500 destination group domain-group netneeds_robot_n148
set firewall ipv4 name netneeds_robot_f rule 1500 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1500 destination port 1147
# robot.host-148: to h148.mi.com TCP 1148
set firewall ipv4 name netneeds_robot_f rule 1510 action accept
set firewall ipv4 name netneeds_robot_f rule 1510 description 'robot.host-148'
set firewall ipv4 name netneeds_robot_f rule 1510 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1510 destination group domain-group netneeds_robot_n149
set firewall ipv4 name netneeds_robot_f rule 1510 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1510 destination port 1148
# robot.host-149: to h149.mi.com UDP 1149
set firewall ipv4 name netneeds_robot_f rule 1520 action accept
set firewall ipv4 name netneeds_robot_f rule 1520 description 'robot.host-149'
set firewall ipv4 name netneeds_robot_f rule 1520 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1520 destination group domain-group netneeds_robot_n150
set firewall ipv4 name netneeds_robot_f rule 1520 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1520 destination port 1149
# robot.host-150: to h150.mi.com TCP 1150
set firewall ipv4 name netneeds_robot_f rule 1530 action accept
set firewall ipv4 name netneeds_robot_f rule 1530 description 'robot.host-150'
set firewall ipv4 name netneeds_robot_f rule 1530 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1530 destination group domain-group netneeds_robot_n151
set firewall ipv4 name netneeds_robot_f rule 1530 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1530 destination port 1150
# robot.host-151: to h151.mi.com UDP 1151
set firewall ipv4 name netneeds_robot_f rule 1540 action accept
set firewall ipv4 name netneeds_robot_f rule 1540 description 'robot.host-151'
set firewall ipv4 name netneeds_robot_f rule 1540 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1540 destination group domain-group netneeds_robot_n152
set firewall ipv4 name netneeds_robot_f rule 1540 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1540 destination port 1151
# robot.host-152: to h152.mi.com TCP 1152
set firewall ipv4 name netneeds_robot_f rule 1550 action accept
set firewall ipv4 name netneeds_robot_f rule 1550 description 'robot.host-152'
set firewall ipv4 name netneeds_robot_f rule 1550 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1550 destination group domain-group netneeds_robot_n153
set firewall ipv4 name netneeds_robot_f rule 1550 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1550 destination port 1152
# robot.host-153: to h153.mi.com UDP 1153
set firewall ipv4 name netneeds_robot_f rule 1560 action accept
set firewall ipv4 name netneeds_robot_f rule 1560 description 'robot.host-153'
set firewall ipv4 name netneeds_robot_f rule 1560 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1560 destination group domain-group netneeds_robot_n154
set firewall ipv4 name netneeds_robot_f rule 1560 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1560 destination port 1153
# robot.host-154: to h154.mi.com TCP 1154
set firewall ipv4 name netneeds_robot_f rule 1570 action accept
set firewall ipv4 name netneeds_robot_f rule 1570 description 'robot.host-154'
set firewall ipv4 name netneeds_robot_f rule 1570 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1570 destination group domain-group netneeds_robot_n155
set firewall ipv4 name netneeds_robot_f rule 1570 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1570 destination port 1154
# robot.host-155: to h155.mi.com UDP 1155
set firewall ipv4 name netneeds_robot_f rule 1580 action accept
set firewall ipv4 name netneeds_robot_f rule 1580 description 'robot.host-155'
set firewall ipv4 name netneeds_robot_f rule 1580 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1580 destination group domain-group netneeds_robot_n156
set firewall ipv4 name netneeds_robot_f rule 1580 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1580 destination port 1155
# robot.host-156: to h156.mi.com TCP 1156
set firewall ipv4 name netneeds_robot_f rule 1590 action accept
set firewall ipv4 name netneeds_robot_f rule 1590 description 'robot.host-156'
set firewall ipv4 name netneeds_robot_f rule 1590 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1590 destination group domain-group netneeds_robot_n157
set firewall ipv4 name netneeds_robot_f rule 1590 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1590 destination port 1156
# robot.host-157: to h157.mi.com UDP 1157
set firewall ipv4 name netneeds_robot_f rule 1600 action accept
set firewall ipv4 name netneeds_robot_f rule 1600 description 'robot.host-157'
set firewall ipv4 name netneeds_robot_f rule 1600 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1600 destination group domain-group netneeds_robot_n158
set firewall ipv4 name netneeds_robot_f rule 1600 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1600 destination port 1157
# robot.host-158: to h158.mi.com TCP 1158
set firewall ipv4 name netneeds_robot_f rule 1610 action accept
set firewall ipv4 name netneeds_robot_f rule 1610 description 'robot.host-158'
set firewall ipv4 name netneeds_robot_f rule 1610 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1610 destination group domain-group netneeds_robot_n159
set firewall ipv4 name netneeds_robot_f rule 1610 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1610 destination port 1158
# robot.host-159: to h159.mi.com UDP 1159
set firewall ipv4 name netneeds_robot_f rule 1620 action accept
set firewall ipv4 name netneeds_robot_f rule 1620 description 'robot.host-159'
set firewall ipv4 name netneeds_robot_f rule 1620 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1620 destination group domain-group netneeds_robot_n160
set firewall ipv4 name netneeds_robot_f rule 1620 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1620 destination port 1159
# robot.host-160: to h160.mi.com TCP 1160
set firewall ipv4 name netneeds_robot_f rule 1630 action accept
set firewall ipv4 name netneeds_robot_f rule 1630 description 'robot.host-160'
set firewall ipv4 name netneeds_robot_f rule 1630 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1630 destination group domain-group netneeds_robot_n161
set firewall ipv4 name netneeds_robot_f rule 1630 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1630 destination port 1160
# robot.host-161: to h161.mi.com UDP 1161
set firewall ipv4 name netneeds_robot_f rule 1640 action accept
set firewall ipv4 name netneeds_robot_f rule 1640 description 'robot.host-161'
set firewall ipv4 name netneeds_robot_f rule 1640 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1640 destination group domain-group netneeds_robot_n162
set firewall ipv4 name netneeds_robot_f rule 1640 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1640 destination port 1161
# robot.host-162: to h162.mi.com TCP 1162
set firewall ipv4 name netneeds_robot_f rule 1650 action accept
set firewall ipv4 name netneeds_robot_f rule 1650 description 'robot.host-162'
set firewall ipv4 name netneeds_robot_f rule 1650 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1650 destination group domain-group netneeds_robot_n163
set firewall ipv4 name netneeds_robot_f rule 1650 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1650 destination port 1162
# robot.host-163: to h163.mi.com UDP 1163
set firewall ipv4 name netneeds_robot_f rule 1660 action accept
set firewall ipv4 name netneeds_robot_f rule 1660 description 'robot.host-163'
set firewall ipv4 name netneeds_robot_f rule 1660 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1660 destination group domain-group netneeds_robot_n164
set firewall ipv4 name netneeds_robot_f rule 1660 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1660 destination port 1163
# robot.host-164: to h164.mi.com TCP 1164
set firewall ipv4 name netneeds_robot_f rule 1670 action accept
set firewall ipv4 name netneeds_robot_f rule 1670 description 'robot.host-164'
set firewall ipv4 name netneeds_robot_f rule 1670 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1670 destination group domain-group netneeds_robot_n165
set firewall ipv4 name netneeds_robot_f rule 1670 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1670 destination port 1164
# robot.host-165: to h165.mi.com UDP 1165
set firewall ipv4 name netneeds_robot_f rule 1680 action accept
set firewall ipv4 name netneeds_robot_f rule 1680 description 'robot.host-165'
set firewall ipv4 name netneeds_robot_f rule 1680 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1680 destination group domain-group netneeds_robot_n166
set firewall ipv4 name netneeds_robot_f rule 1680 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1680 destination port 1165
# robot.host-166: to h166.mi.com TCP 1166
set firewall ipv4 name netneeds_robot_f rule 1690 action accept
set firewall ipv4 name netneeds_robot_f rule 1690 description 'robot.host-166'
set firewall ipv4 name netneeds_robot_f rule 1690 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1690 destination group domain-group netneeds_robot_n167
set firewall ipv4 name netneeds_robot_f rule 1690 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1690 destination port 1166
# robot.host-167: to h167.mi.com UDP 1167
set firewall ipv4 name netneeds_robot_f rule 1700 action accept
set firewall ipv4 name netneeds_robot_f rule 1700 description 'robot.host-167'
set firewall ipv4 name netneeds_robot_f rule 1700 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1700 destination group domain-group netneeds_robot_n168
set firewall ipv4 name netneeds_robot_f rule 1700 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1700 destination port 1167
# robot.host-168: to h168.mi.com TCP 1168
set firewall ipv4 name netneeds_robot_f rule 1710 action accept
set firewall ipv4 name netneeds_robot_f rule 1710 description 'robot.host-168'
set firewall ipv4 name netneeds_robot_f rule 1710 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1710 destination group domain-group netneeds_robot_n169
set firewall ipv4 name netneeds_robot_f rule 1710 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1710 destination port 1168
# robot.host-169: to h169.mi.com UDP 1169
set firewall ipv4 name netneeds_robot_f rule 1720 action accept
set firewall ipv4 name netneeds_robot_f rule 1720 description 'robot.host-169'
set firewall ipv4 name netneeds_robot_f rule 1720 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1720 destination group domain-group netneeds_robot_n170
set firewall ipv4 name netneeds_robot_f rule 1720 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1720 destination port 1169
# robot.host-170: to h170.mi.com TCP 1170
set firewall ipv4 name netneeds_robot_f rule 1730 action accept
set firewall ipv4 name netneeds_robot_f rule 1730 description 'robot.host-170'
set firewall ipv4 name netneeds_robot_f rule 1730 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1730 destination group domain-group netneeds_robot_n171
set firewall ipv4 name netneeds_robot_f rule 1730 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1730 destination port 1170
# robot.host-171: to h171.mi.com UDP 1171
set firewall ipv4 name netneeds_robot_f rule 1740 action accept
set firewall ipv4 name netneeds_robot_f rule 1740 description 'robot.host-171'
set firewall ipv4 name netneeds_robot_f rule 1740 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1740 destination group domain-group netneeds_robot_n172
set firewall ipv4 name netneeds_robot_f rule 1740 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1740 destination port 1171
# robot.host-172: to h172.mi.com TCP 1172
set firewall ipv4 name netneeds_robot_f rule 1750 action accept
set firewall ipv4 name netneeds_robot_f rule 1750 description 'robot.host-172'
set firewall ipv4 name netneeds_robot_f rule 1750 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1750 destination group domain-group netneeds_robot_n173
set firewall ipv4 name netneeds_robot_f rule 1750 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1750 destination port 1172
# robot.host-173: to h173.mi.com UDP 1173
set firewall ipv4 name netneeds_robot_f rule 1760 action accept
set firewall ipv4 name netneeds_robot_f rule 1760 description 'robot.host-173'
set firewall ipv4 name netneeds_robot_f rule 1760 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1760 destination group domain-group netneeds_robot_n174
set firewall ipv4 name netneeds_robot_f rule 1760 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1760 destination port 1173
# robot.host-174: to h174.mi.com TCP 1174
set firewall ipv4 name netneeds_robot_f rule 1770 action accept
set firewall ipv4 name netneeds_robot_f rule 1770 description 'robot.host-174'
set firewall ipv4 name netneeds_robot_f rule 1770 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1770 destination group domain-group netneeds_robot_n175
set firewall ipv4 name netneeds_robot_f rule 1770 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1770 destination port 1174
# robot.host-175: to h175.mi.com UDP 1175
set firewall ipv4 name netneeds_robot_f rule 1780 action accept
set firewall ipv4 name netneeds_robot_f rule 1780 description 'robot.host-175'
set firewall ipv4 name netneeds_robot_f rule 1780 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1780 destination group domain-group netneeds_robot_n176
set firewall ipv4 name netneeds_robot_f rule 1780 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1780 destination port 1175
# robot.host-176: to h176.mi.com TCP 1176
set firewall ipv4 name netneeds_robot_f rule 1790 action accept
set firewall ipv4 name netneeds_robot_f rule 1790 description 'robot.host-176'
set firewall ipv4 name netneeds_robot_f rule 1790 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1790 destination group domain-group netneeds_robot_n177
set firewall ipv4 name netneeds_robot_f rule 1790 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1790 destination port 1176
# robot.host-177: to h177.mi.com UDP 1177
set firewall ipv4 name netneeds_robot_f rule 1800 action accept
set firewall ipv4 name netneeds_robot_f rule 1800 description 'robot.host-177'
set firewall ipv4 name netneeds_robot_f rule 1800 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1800 destination group domain-group netneeds_robot_n178
set firewall ipv4 name netneeds_robot_f rule 1800 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1800 destination port 1177
# robot.host-178: to h178.mi.com TCP 1178
set firewall ipv4 name netneeds_robot_f rule 1810 action accept
set firewall ipv4 name netneeds_robot_f rule 1810 description 'robot.host-178'
set firewall ipv4 name netneeds_robot_f rule 1810 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1810 destination group domain-group netneeds_robot_n179
set firewall ipv4 name netneeds_robot_f rule 1810 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1810 destination port 1178
# robot.host-179: to h179.mi.com UDP 1179
set firewall ipv4 name netneeds_robot_f rule 1820 action accept
set firewall ipv4 name netneeds_robot_f rule 1820 description 'robot.host-179'
set firewall ipv4 name netneeds_robot_f rule 1820 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1820 destination group domain-group netneeds_robot_n180
set firewall ipv4 name netneeds_robot_f rule 1820 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1820 destination port 1179
# robot.host-180: to h180.mi.com TCP 1180
set firewall ipv4 name netneeds_robot_f rule 1830 action accept
set firewall ipv4 name netneeds_robot_f rule 1830 description 'robot.host-180'
set firewall ipv4 name netneeds_robot_f rule 1830 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1830 destination group domain-group netneeds_robot_n181
set firewall ipv4 name netneeds_robot_f rule 1830 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1830 destination port 1180
# robot.host-181: to h181.mi.com UDP 1181
set firewall ipv4 name netneeds_robot_f rule 1840 action accept
set firewall ipv4 name netneeds_robot_f rule 1840 description 'robot.host-181'
set firewall ipv4 name netneeds_robot_f rule 1840 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1840 destination group domain-group netneeds_robot_n182
set firewall ipv4 name netneeds_robot_f rule 1840 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1840 destination port 1181
# robot.host-182: to h182.mi.com TCP 1182
set firewall ipv4 name netneeds_robot_f rule 1850 action accept
set firewall ipv4 name netneeds_robot_f rule 1850 description 'robot.host-182'
set firewall ipv4 name netneeds_robot_f rule 1850 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1850 destination group domain-group netneeds_robot_n183
set firewall ipv4 name netneeds_robot_f rule 1850 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1850 destination port 1182
# robot.host-183: to h183.mi.com UDP 1183
set firewall ipv4 name netneeds_robot_f rule 1860 action accept
set firewall ipv4 name netneeds_robot_f rule 1860 description 'robot.host-183'
set firewall ipv4 name netneeds_robot_f rule 1860 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1860 destination group domain-group netneeds_robot_n184
set firewall ipv4 name netneeds_robot_f rule 1860 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1860 destination port 1183
# robot.host-184: to h184.mi.com TCP 1184
set firewall ipv4 name netneeds_robot_f rule 1870 action accept
set firewall ipv4 name netneeds_robot_f rule 1870 description 'robot.host-184'
set firewall ipv4 name netneeds_robot_f rule 1870 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1870 destination group domain-group netneeds_robot_n185
set firewall ipv4 name netneeds_robot_f rule 1870 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1870 destination port 1184
# robot.host-185: to h185.mi.com UDP 1185
set firewall ipv4 name netneeds_robot_f rule 1880 action accept
set firewall ipv4 name netneeds_robot_f rule 1880 description 'robot.host-185'
set firewall ipv4 name netneeds_robot_f rule 1880 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1880 destination group domain-group netneeds_robot_n186
set firewall ipv4 name netneeds_robot_f rule 1880 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1880 destination port 1185
# robot.host-186: to h186.mi.com TCP 1186
set firewall ipv4 name netneeds_robot_f rule 1890 action accept
set firewall ipv4 name netneeds_robot_f rule 1890 description 'robot.host-186'
set firewall ipv4 name netneeds_robot_f rule 1890 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1890 destination group domain-group netneeds_robot_n187
set firewall ipv4 name netneeds_robot_f rule 1890 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1890 destination port 1186
# robot.host-187: to h187.mi.com UDP 1187
set firewall ipv4 name netneeds_robot_f rule 1900 action accept
set firewall ipv4 name netneeds_robot_f rule 1900 description 'robot.host-187'
set firewall ipv4 name netneeds_robot_f rule 1900 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1900 destination group domain-group netneeds_robot_n188
set firewall ipv4 name netneeds_robot_f rule 1900 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1900 destination port 1187
# robot.host-188: to h188.mi.com TCP 1188
set firewall ipv4 name netneeds_robot_f rule 1910 action accept
set firewall ipv4 name netneeds_robot_f rule 1910 description 'robot.host-188'
set firewall ipv4 name netneeds_robot_f rule 1910 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1910 destination group domain-group netneeds_robot_n189
set firewall ipv4 name netneeds_robot_f rule 1910 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1910 destination port 1188
# robot.host-189: to h189.mi.com UDP 1189
set firewall ipv4 name netneeds_robot_f rule 1920 action accept
set firewall ipv4 name netneeds_robot_f rule 1920 description 'robot.host-189'
set firewall ipv4 name netneeds_robot_f rule 1920 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1920 destination group domain-group netneeds_robot_n190
set firewall ipv4 name netneeds_robot_f rule 1920 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1920 destination port 1189
# robot.host-190: to h190.mi.com TCP 1190
set firewall ipv4 name netneeds_robot_f rule 1930 action accept
set firewall ipv4 name netneeds_robot_f rule 1930 description 'robot.host-190'
set firewall ipv4 name netneeds_robot_f rule 1930 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1930 destination group domain-group netneeds_robot_n191
set firewall ipv4 name netneeds_robot_f rule 1930 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1930 destination port 1190
# robot.host-191: to h191.mi.com UDP 1191
set firewall ipv4 name netneeds_robot_f rule 1940 action accept
set firewall ipv4 name netneeds_robot_f rule 1940 description 'robot.host-191'
set firewall ipv4 name netneeds_robot_f rule 1940 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1940 destination group domain-group netneeds_robot_n192
set firewall ipv4 name netneeds_robot_f rule 1940 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1940 destination port 1191
# robot.host-192: to h192.mi.com TCP 1192
set firewall ipv4 name netneeds_robot_f rule 1950 action accept
set firewall ipv4 name netneeds_robot_f rule 1950 description 'robot.host-192'
set firewall ipv4 name netneeds_robot_f rule 1950 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1950 destination group domain-group netneeds_robot_n193
set firewall ipv4 name netneeds_robot_f rule 1950 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1950 destination port 1192
# robot.host-193: to h193.mi.com UDP 1193
set firewall ipv4 name netneeds_robot_f rule 1960 action accept
set firewall ipv4 name netneeds_robot_f rule 1960 description 'robot.host-193'
set firewall ipv4 name netneeds_robot_f rule 1960 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1960 destination group domain-group netneeds_robot_n194
set firewall ipv4 name netneeds_robot_f rule 1960 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1960 destination port 1193
# robot.host-194: to h194.mi.com TCP 1194
set firewall ipv4 name netneeds_robot_f rule 1970 action accept
set firewall ipv4 name netneeds_robot_f rule 1970 description 'robot.host-194'
set firewall ipv4 name netneeds_robot_f rule 1970 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1970 destination group domain-group netneeds_robot_n195
set firewall ipv4 name netneeds_robot_f rule 1970 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1970 destination port 1194
# robot.host-195: to h195.mi.com UDP 1195
set firewall ipv4 name netneeds_robot_f rule 1980 action accept
set firewall ipv4 name netneeds_robot_f rule 1980 description 'robot.host-195'
set firewall ipv4 name netneeds_robot_f rule 1980 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1980 destination group domain-group netneeds_robot_n196
set firewall ipv4 name netneeds_robot_f rule 1980 protocol udp
set firewall ipv4 name netneeds_robot_f rule 1980 destination port 1195
# robot.host-196: to h196.mi.com TCP 1196
set firewall ipv4 name netneeds_robot_f rule 1990 action accept
set firewall ipv4 name netneeds_robot_f rule 1990 description 'robot.host-196'
set firewall ipv4 name netneeds_robot_f rule 1990 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 1990 destination group domain-group netneeds_robot_n197
set firewall ipv4 name netneeds_robot_f rule 1990 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 1990 destination port 1196
# robot.host-197: to h197.mi.com UDP 1197
set firewall ipv4 name netneeds_robot_f rule 2000 action accept
set firewall ipv4 name netneeds_robot_f rule 2000 description 'robot.host-197'
set firewall ipv4 name netneeds_robot_f rule 2000 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 2000 destination group domain-group netneeds_robot_n198
set firewall ipv4 name netneeds_robot_f rule 2000 protocol udp
set firewall ipv4 name netneeds_robot_f rule 2000 destination port 1197
# robot.host-198: to h198.mi.com TCP 1198
set firewall ipv4 name netneeds_robot_f rule 2010 action accept
set firewall ipv4 name netneeds_robot_f rule 2010 description 'robot.host-198'
set firewall ipv4 name netneeds_robot_f rule 2010 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 2010 destination group domain-group netneeds_robot_n199
set firewall ipv4 name netneeds_robot_f rule 2010 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 2010 destination port 1198
# robot.host-199: to h199.mi.com UDP 1199
set firewall ipv4 name netneeds_robot_f rule 2020 action accept
set firewall ipv4 name netneeds_robot_f rule 2020 description 'robot.host-199'
set firewall ipv4 name netneeds_robot_f rule 2020 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 2020 destination group domain-group netneeds_robot_n200
set firewall ipv4 name netneeds_robot_f rule 2020 protocol udp
set firewall ipv4 name netneeds_robot_f rule 2020 destination port 1199
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_robot_f rule 2030 action accept
set firewall ipv4 name netneeds_robot_f rule 2030 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_robot_f rule 2030 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 2030 destination address 192.168.1.1
set firewall ipv4 name netneeds_robot_f rule 2030 protocol udp
set firewall ipv4 name netneeds_robot_f rule 2030 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_robot_f rule 2040 action accept
set firewall ipv4 name netneeds_robot_f rule 2040 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_robot_f rule 2040 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 2040 destination address 192.168.1.1
set firewall ipv4 name netneeds_robot_f rule 2040 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 2040 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_robot_f rule 2050 action accept
set firewall ipv4 name netneeds_robot_f rule 2050 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_robot_f rule 2050 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 2050 destination address 192.168.1.1
set firewall ipv4 name netneeds_robot_f rule 2050 protocol udp
set firewall ipv4 name netneeds_robot_f rule 2050 destination port 123
# everything else is refused
set firewall ipv4 name netneeds_robot_f rule 2060 action reject
set firewall ipv4 name netneeds_robot_f rule 2060 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_f rule 2060 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 2060 destination group network-group !netneeds_robot_a201
# everything else is refused
set firewall ipv4 name netneeds_robot_f rule 2070 action reject
set firewall ipv4 name netneeds_robot_f rule 2070 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_f rule 2070 destination address 192.168.1.50
set firewall ipv4 name netneeds_f default-action return
set firewall ipv4 name netneeds_f rule 564900 action jump
set firewall ipv4 name netneeds_f rule 564900 jump-target netneeds_robot_f
set firewall ipv4 forward filter rule 1 action jump
set firewall ipv4 forward filter rule 1 jump-target netneeds_f
set firewall ipv4 name netneeds_robot_i default-action return
# replies to what was let through
set firewall ipv4 name netneeds_robot_i rule 10 action accept
set firewall ipv4 name netneeds_robot_i rule 10 description 'replies to what was let through'
set firewall ipv4 name netneeds_robot_i rule 10 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 10 state established
set firewall ipv4 name netneeds_robot_i rule 10 state related
# robot.host-0: to h0.mi.com TCP 1000
set firewall ipv4 name netneeds_robot_i rule 20 action accept
set firewall ipv4 name netneeds_robot_i rule 20 description 'robot.host-0'
set firewall ipv4 name netneeds_robot_i rule 20 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 20 destination group domain-group netneeds_robot_n1
set firewall ipv4 name netneeds_robot_i rule 20 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 20 destination port 1000
# robot.host-1: to h1.mi.com UDP 1001
set firewall ipv4 name netneeds_robot_i rule 30 action accept
set firewall ipv4 name netneeds_robot_i rule 30 description 'robot.host-1'
set firewall ipv4 name netneeds_robot_i rule 30 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 30 destination group domain-group netneeds_robot_n2
set firewall ipv4 name netneeds_robot_i rule 30 protocol udp
set firewall ipv4 name netneeds_robot_i rule 30 destination port 1001
# robot.host-2: to h2.mi.com TCP 1002
set firewall ipv4 name netneeds_robot_i rule 40 action accept
set firewall ipv4 name netneeds_robot_i rule 40 description 'robot.host-2'
set firewall ipv4 name netneeds_robot_i rule 40 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 40 destination group domain-group netneeds_robot_n3
set firewall ipv4 name netneeds_robot_i rule 40 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 40 destination port 1002
# robot.host-3: to h3.mi.com UDP 1003
set firewall ipv4 name netneeds_robot_i rule 50 action accept
set firewall ipv4 name netneeds_robot_i rule 50 description 'robot.host-3'
set firewall ipv4 name netneeds_robot_i rule 50 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 50 destination group domain-group netneeds_robot_n4
set firewall ipv4 name netneeds_robot_i rule 50 protocol udp
set firewall ipv4 name netneeds_robot_i rule 50 destination port 1003
# robot.host-4: to h4.mi.com TCP 1004
set firewall ipv4 name netneeds_robot_i rule 60 action accept
set firewall ipv4 name netneeds_robot_i rule 60 description 'robot.host-4'
set firewall ipv4 name netneeds_robot_i rule 60 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 60 destination group domain-group netneeds_robot_n5
set firewall ipv4 name netneeds_robot_i rule 60 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 60 destination port 1004
# robot.host-5: to h5.mi.com UDP 1005
set firewall ipv4 name netneeds_robot_i rule 70 action accept
set firewall ipv4 name netneeds_robot_i rule 70 description 'robot.host-5'
set firewall ipv4 name netneeds_robot_i rule 70 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 70 destination group domain-group netneeds_robot_n6
set firewall ipv4 name netneeds_robot_i rule 70 protocol udp
set firewall ipv4 name netneeds_robot_i rule 70 destination port 1005
# robot.host-6: to h6.mi.com TCP 1006
set firewall ipv4 name netneeds_robot_i rule 80 action accept
set firewall ipv4 name netneeds_robot_i rule 80 description 'robot.host-6'
set firewall ipv4 name netneeds_robot_i rule 80 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 80 destination group domain-group netneeds_robot_n7
set firewall ipv4 name netneeds_robot_i rule 80 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 80 destination port 1006
# robot.host-7: to h7.mi.com UDP 1007
set firewall ipv4 name netneeds_robot_i rule 90 action accept
set firewall ipv4 name netneeds_robot_i rule 90 description 'robot.host-7'
set firewall ipv4 name netneeds_robot_i rule 90 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 90 destination group domain-group netneeds_robot_n8
set firewall ipv4 name netneeds_robot_i rule 90 protocol udp
set firewall ipv4 name netneeds_robot_i rule 90 destination port 1007
# robot.host-8: to h8.mi.com TCP 1008
set firewall ipv4 name netneeds_robot_i rule 100 action accept
set firewall ipv4 name netneeds_robot_i rule 100 description 'robot.host-8'
set firewall ipv4 name netneeds_robot_i rule 100 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 100 destination group domain-group netneeds_robot_n9
set firewall ipv4 name netneeds_robot_i rule 100 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 100 destination port 1008
# robot.host-9: to h9.mi.com UDP 1009
set firewall ipv4 name netneeds_robot_i rule 110 action accept
set firewall ipv4 name netneeds_robot_i rule 110 description 'robot.host-9'
set firewall ipv4 name netneeds_robot_i rule 110 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 110 destination group domain-group netneeds_robot_n10
set firewall ipv4 name netneeds_robot_i rule 110 protocol udp
set firewall ipv4 name netneeds_robot_i rule 110 destination port 1009
# robot.host-10: to h10.mi.com TCP 1010
set firewall ipv4 name netneeds_robot_i rule 120 action accept
set firewall ipv4 name netneeds_robot_i rule 120 description 'robot.host-10'
set firewall ipv4 name netneeds_robot_i rule 120 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 120 destination group domain-group netneeds_robot_n11
set firewall ipv4 name netneeds_robot_i rule 120 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 120 destination port 1010
# robot.host-11: to h11.mi.com UDP 1011
set firewall ipv4 name netneeds_robot_i rule 130 action accept
set firewall ipv4 name netneeds_robot_i rule 130 description 'robot.host-11'
set firewall ipv4 name netneeds_robot_i rule 130 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 130 destination group domain-group netneeds_robot_n12
set firewall ipv4 name netneeds_robot_i rule 130 protocol udp
set firewall ipv4 name netneeds_robot_i rule 130 destination port 1011
# robot.host-12: to h12.mi.com TCP 1012
set firewall ipv4 name netneeds_robot_i rule 140 action accept
set firewall ipv4 name netneeds_robot_i rule 140 description 'robot.host-12'
set firewall ipv4 name netneeds_robot_i rule 140 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 140 destination group domain-group netneeds_robot_n13
set firewall ipv4 name netneeds_robot_i rule 140 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 140 destination port 1012
# robot.host-13: to h13.mi.com UDP 1013
set firewall ipv4 name netneeds_robot_i rule 150 action accept
set firewall ipv4 name netneeds_robot_i rule 150 description 'robot.host-13'
set firewall ipv4 name netneeds_robot_i rule 150 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 150 destination group domain-group netneeds_robot_n14
set firewall ipv4 name netneeds_robot_i rule 150 protocol udp
set firewall ipv4 name netneeds_robot_i rule 150 destination port 1013
# robot.host-14: to h14.mi.com TCP 1014
set firewall ipv4 name netneeds_robot_i rule 160 action accept
set firewall ipv4 name netneeds_robot_i rule 160 description 'robot.host-14'
set firewall ipv4 name netneeds_robot_i rule 160 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 160 destination group domain-group netneeds_robot_n15
set firewall ipv4 name netneeds_robot_i rule 160 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 160 destination port 1014
# robot.host-15: to h15.mi.com UDP 1015
set firewall ipv4 name netneeds_robot_i rule 170 action accept
set firewall ipv4 name netneeds_robot_i rule 170 description 'robot.host-15'
set firewall ipv4 name netneeds_robot_i rule 170 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 170 destination group domain-group netneeds_robot_n16
set firewall ipv4 name netneeds_robot_i rule 170 protocol udp
set firewall ipv4 name netneeds_robot_i rule 170 destination port 1015
# robot.host-16: to h16.mi.com TCP 1016
set firewall ipv4 name netneeds_robot_i rule 180 action accept
set firewall ipv4 name netneeds_robot_i rule 180 description 'robot.host-16'
set firewall ipv4 name netneeds_robot_i rule 180 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 180 destination group domain-group netneeds_robot_n17
set firewall ipv4 name netneeds_robot_i rule 180 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 180 destination port 1016
# robot.host-17: to h17.mi.com UDP 1017
set firewall ipv4 name netneeds_robot_i rule 190 action accept
set firewall ipv4 name netneeds_robot_i rule 190 description 'robot.host-17'
set firewall ipv4 name netneeds_robot_i rule 190 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 190 destination group domain-group netneeds_robot_n18
set firewall ipv4 name netneeds_robot_i rule 190 protocol udp
set firewall ipv4 name netneeds_robot_i rule 190 destination port 1017
# robot.host-18: to h18.mi.com TCP 1018
set firewall ipv4 name netneeds_robot_i rule 200 action accept
set firewall ipv4 name netneeds_robot_i rule 200 description 'robot.host-18'
set firewall ipv4 name netneeds_robot_i rule 200 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 200 destination group domain-group netneeds_robot_n19
set firewall ipv4 name netneeds_robot_i rule 200 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 200 destination port 1018
# robot.host-19: to h19.mi.com UDP 1019
set firewall ipv4 name netneeds_robot_i rule 210 action accept
set firewall ipv4 name netneeds_robot_i rule 210 description 'robot.host-19'
set firewall ipv4 name netneeds_robot_i rule 210 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 210 destination group domain-group netneeds_robot_n20
set firewall ipv4 name netneeds_robot_i rule 210 protocol udp
set firewall ipv4 name netneeds_robot_i rule 210 destination port 1019
# robot.host-20: to h20.mi.com TCP 1020
set firewall ipv4 name netneeds_robot_i rule 220 action accept
set firewall ipv4 name netneeds_robot_i rule 220 description 'robot.host-20'
set firewall ipv4 name netneeds_robot_i rule 220 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 220 destination group domain-group netneeds_robot_n21
set firewall ipv4 name netneeds_robot_i rule 220 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 220 destination port 1020
# robot.host-21: to h21.mi.com UDP 1021
set firewall ipv4 name netneeds_robot_i rule 230 action accept
set firewall ipv4 name netneeds_robot_i rule 230 description 'robot.host-21'
set firewall ipv4 name netneeds_robot_i rule 230 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 230 destination group domain-group netneeds_robot_n22
set firewall ipv4 name netneeds_robot_i rule 230 protocol udp
set firewall ipv4 name netneeds_robot_i rule 230 destination port 1021
# robot.host-22: to h22.mi.com TCP 1022
set firewall ipv4 name netneeds_robot_i rule 240 action accept
set firewall ipv4 name netneeds_robot_i rule 240 description 'robot.host-22'
set firewall ipv4 name netneeds_robot_i rule 240 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 240 destination group domain-group netneeds_robot_n23
set firewall ipv4 name netneeds_robot_i rule 240 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 240 destination port 1022
# robot.host-23: to h23.mi.com UDP 1023
set firewall ipv4 name netneeds_robot_i rule 250 action accept
set firewall ipv4 name netneeds_robot_i rule 250 description 'robot.host-23'
set firewall ipv4 name netneeds_robot_i rule 250 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 250 destination group domain-group netneeds_robot_n24
set firewall ipv4 name netneeds_robot_i rule 250 protocol udp
set firewall ipv4 name netneeds_robot_i rule 250 destination port 1023
# robot.host-24: to h24.mi.com TCP 1024
set firewall ipv4 name netneeds_robot_i rule 260 action accept
set firewall ipv4 name netneeds_robot_i rule 260 description 'robot.host-24'
set firewall ipv4 name netneeds_robot_i rule 260 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 260 destination group domain-group netneeds_robot_n25
set firewall ipv4 name netneeds_robot_i rule 260 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 260 destination port 1024
# robot.host-25: to h25.mi.com UDP 1025
set firewall ipv4 name netneeds_robot_i rule 270 action accept
set firewall ipv4 name netneeds_robot_i rule 270 description 'robot.host-25'
set firewall ipv4 name netneeds_robot_i rule 270 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 270 destination group domain-group netneeds_robot_n26
set firewall ipv4 name netneeds_robot_i rule 270 protocol udp
set firewall ipv4 name netneeds_robot_i rule 270 destination port 1025
# robot.host-26: to h26.mi.com TCP 1026
set firewall ipv4 name netneeds_robot_i rule 280 action accept
set firewall ipv4 name netneeds_robot_i rule 280 description 'robot.host-26'
set firewall ipv4 name netneeds_robot_i rule 280 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 280 destination group domain-group netneeds_robot_n27
set firewall ipv4 name netneeds_robot_i rule 280 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 280 destination port 1026
# robot.host-27: to h27.mi.com UDP 1027
set firewall ipv4 name netneeds_robot_i rule 290 action accept
set firewall ipv4 name netneeds_robot_i rule 290 description 'robot.host-27'
set firewall ipv4 name netneeds_robot_i rule 290 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 290 destination group domain-group netneeds_robot_n28
set firewall ipv4 name netneeds_robot_i rule 290 protocol udp
set firewall ipv4 name netneeds_robot_i rule 290 destination port 1027
# robot.host-28: to h28.mi.com TCP 1028
set firewall ipv4 name netneeds_robot_i rule 300 action accept
set firewall ipv4 name netneeds_robot_i rule 300 description 'robot.host-28'
set firewall ipv4 name netneeds_robot_i rule 300 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 300 destination group domain-group netneeds_robot_n29
set firewall ipv4 name netneeds_robot_i rule 300 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 300 destination port 1028
# robot.host-29: to h29.mi.com UDP 1029
set firewall ipv4 name netneeds_robot_i rule 310 action accept
set firewall ipv4 name netneeds_robot_i rule 310 description 'robot.host-29'
set firewall ipv4 name netneeds_robot_i rule 310 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 310 destination group domain-group netneeds_robot_n30
set firewall ipv4 name netneeds_robot_i rule 310 protocol udp
set firewall ipv4 name netneeds_robot_i rule 310 destination port 1029
# robot.host-30: to h30.mi.com TCP 1030
set firewall ipv4 name netneeds_robot_i rule 320 action accept
set firewall ipv4 name netneeds_robot_i rule 320 description 'robot.host-30'
set firewall ipv4 name netneeds_robot_i rule 320 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 320 destination group domain-group netneeds_robot_n31
set firewall ipv4 name netneeds_robot_i rule 320 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 320 destination port 1030
# robot.host-31: to h31.mi.com UDP 1031
set firewall ipv4 name netneeds_robot_i rule 330 action accept
set firewall ipv4 name netneeds_robot_i rule 330 description 'robot.host-31'
set firewall ipv4 name netneeds_robot_i rule 330 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 330 destination group domain-group netneeds_robot_n32
set firewall ipv4 name netneeds_robot_i rule 330 protocol udp
set firewall ipv4 name netneeds_robot_i rule 330 destination port 1031
# robot.host-32: to h32.mi.com TCP 1032
set firewall ipv4 name netneeds_robot_i rule 340 action accept
set firewall ipv4 name netneeds_robot_i rule 340 description 'robot.host-32'
set firewall ipv4 name netneeds_robot_i rule 340 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 340 destination group domain-group netneeds_robot_n33
set firewall ipv4 name netneeds_robot_i rule 340 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 340 destination port 1032
# robot.host-33: to h33.mi.com UDP 1033
set firewall ipv4 name netneeds_robot_i rule 350 action accept
set firewall ipv4 name netneeds_robot_i rule 350 description 'robot.host-33'
set firewall ipv4 name netneeds_robot_i rule 350 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 350 destination group domain-group netneeds_robot_n34
set firewall ipv4 name netneeds_robot_i rule 350 protocol udp
set firewall ipv4 name netneeds_robot_i rule 350 destination port 1033
# robot.host-34: to h34.mi.com TCP 1034
set firewall ipv4 name netneeds_robot_i rule 360 action accept
set firewall ipv4 name netneeds_robot_i rule 360 description 'robot.host-34'
set firewall ipv4 name netneeds_robot_i rule 360 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 360 destination group domain-group netneeds_robot_n35
set firewall ipv4 name netneeds_robot_i rule 360 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 360 destination port 1034
# robot.host-35: to h35.mi.com UDP 1035
set firewall ipv4 name netneeds_robot_i rule 370 action accept
set firewall ipv4 name netneeds_robot_i rule 370 description 'robot.host-35'
set firewall ipv4 name netneeds_robot_i rule 370 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 370 destination group domain-group netneeds_robot_n36
set firewall ipv4 name netneeds_robot_i rule 370 protocol udp
set firewall ipv4 name netneeds_robot_i rule 370 destination port 1035
# robot.host-36: to h36.mi.com TCP 1036
set firewall ipv4 name netneeds_robot_i rule 380 action accept
set firewall ipv4 name netneeds_robot_i rule 380 description 'robot.host-36'
set firewall ipv4 name netneeds_robot_i rule 380 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 380 destination group domain-group netneeds_robot_n37
set firewall ipv4 name netneeds_robot_i rule 380 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 380 destination port 1036
# robot.host-37: to h37.mi.com UDP 1037
set firewall ipv4 name netneeds_robot_i rule 390 action accept
set firewall ipv4 name netneeds_robot_i rule 390 description 'robot.host-37'
set firewall ipv4 name netneeds_robot_i rule 390 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 390 destination group domain-group netneeds_robot_n38
set firewall ipv4 name netneeds_robot_i rule 390 protocol udp
set firewall ipv4 name netneeds_robot_i rule 390 destination port 1037
# robot.host-38: to h38.mi.com TCP 1038
set firewall ipv4 name netneeds_robot_i rule 400 action accept
set firewall ipv4 name netneeds_robot_i rule 400 description 'robot.host-38'
set firewall ipv4 name netneeds_robot_i rule 400 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 400 destination group domain-group netneeds_robot_n39
set firewall ipv4 name netneeds_robot_i rule 400 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 400 destination port 1038
# robot.host-39: to h39.mi.com UDP 1039
set firewall ipv4 name netneeds_robot_i rule 410 action accept
set firewall ipv4 name netneeds_robot_i rule 410 description 'robot.host-39'
set firewall ipv4 name netneeds_robot_i rule 410 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 410 destination group domain-group netneeds_robot_n40
set firewall ipv4 name netneeds_robot_i rule 410 protocol udp
set firewall ipv4 name netneeds_robot_i rule 410 destination port 1039
# robot.host-40: to h40.mi.com TCP 1040
set firewall ipv4 name netneeds_robot_i rule 420 action accept
set firewall ipv4 name netneeds_robot_i rule 420 description 'robot.host-40'
set firewall ipv4 name netneeds_robot_i rule 420 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 420 destination group domain-group netneeds_robot_n41
set firewall ipv4 name netneeds_robot_i rule 420 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 420 destination port 1040
# robot.host-41: to h41.mi.com UDP 1041
set firewall ipv4 name netneeds_robot_i rule 430 action accept
set firewall ipv4 name netneeds_robot_i rule 430 description 'robot.host-41'
set firewall ipv4 name netneeds_robot_i rule 430 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 430 destination group domain-group netneeds_robot_n42
set firewall ipv4 name netneeds_robot_i rule 430 protocol udp
set firewall ipv4 name netneeds_robot_i rule 430 destination port 1041
# robot.host-42: to h42.mi.com TCP 1042
set firewall ipv4 name netneeds_robot_i rule 440 action accept
set firewall ipv4 name netneeds_robot_i rule 440 description 'robot.host-42'
set firewall ipv4 name netneeds_robot_i rule 440 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 440 destination group domain-group netneeds_robot_n43
set firewall ipv4 name netneeds_robot_i rule 440 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 440 destination port 1042
# robot.host-43: to h43.mi.com UDP 1043
set firewall ipv4 name netneeds_robot_i rule 450 action accept
set firewall ipv4 name netneeds_robot_i rule 450 description 'robot.host-43'
set firewall ipv4 name netneeds_robot_i rule 450 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 450 destination group domain-group netneeds_robot_n44
set firewall ipv4 name netneeds_robot_i rule 450 protocol udp
set firewall ipv4 name netneeds_robot_i rule 450 destination port 1043
# robot.host-44: to h44.mi.com TCP 1044
set firewall ipv4 name netneeds_robot_i rule 460 action accept
set firewall ipv4 name netneeds_robot_i rule 460 description 'robot.host-44'
set firewall ipv4 name netneeds_robot_i rule 460 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 460 destination group domain-group netneeds_robot_n45
set firewall ipv4 name netneeds_robot_i rule 460 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 460 destination port 1044
# robot.host-45: to h45.mi.com UDP 1045
set firewall ipv4 name netneeds_robot_i rule 470 action accept
set firewall ipv4 name netneeds_robot_i rule 470 description 'robot.host-45'
set firewall ipv4 name netneeds_robot_i rule 470 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 470 destination group domain-group netneeds_robot_n46
set firewall ipv4 name netneeds_robot_i rule 470 protocol udp
set firewall ipv4 name netneeds_robot_i rule 470 destination port 1045
# robot.host-46: to h46.mi.com TCP 1046
set firewall ipv4 name netneeds_robot_i rule 480 action accept
set firewall ipv4 name netneeds_robot_i rule 480 description 'robot.host-46'
set firewall ipv4 name netneeds_robot_i rule 480 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 480 destination group domain-group netneeds_robot_n47
set firewall ipv4 name netneeds_robot_i rule 480 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 480 destination port 1046
# robot.host-47: to h47.mi.com UDP 1047
set firewall ipv4 name netneeds_robot_i rule 490 action accept
set firewall ipv4 name netneeds_robot_i rule 490 description 'robot.host-47'
set firewall ipv4 name netneeds_robot_i rule 490 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 490 destination group domain-group netneeds_robot_n48
set firewall ipv4 name netneeds_robot_i rule 490 protocol udp
set firewall ipv4 name netneeds_robot_i rule 490 destination port 1047
# robot.host-48: to h48.mi.com TCP 1048
set firewall ipv4 name netneeds_robot_i rule 500 action accept
set firewall ipv4 name netneeds_robot_i rule 500 description 'robot.host-48'
set firewall ipv4 name netneeds_robot_i rule 500 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 500 destination group domain-group netneeds_robot_n49
set firewall ipv4 name netneeds_robot_i rule 500 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 500 destination port 1048
# robot.host-49: to h49.mi.com UDP 1049
set firewall ipv4 name netneeds_robot_i rule 510 action accept
set firewall ipv4 name netneeds_robot_i rule 510 description 'robot.host-49'
set firewall ipv4 name netneeds_robot_i rule 510 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 510 destination group domain-group netneeds_robot_n50
set firewall ipv4 name netneeds_robot_i rule 510 protocol udp
set firewall ipv4 name netneeds_robot_i rule 510 destination port 1049
# robot.host-50: to h50.mi.com TCP 1050
set firewall ipv4 name netneeds_robot_i rule 520 action accept
set firewall ipv4 name netneeds_robot_i rule 520 description 'robot.host-50'
set firewall ipv4 name netneeds_robot_i rule 520 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 520 destination group domain-group netneeds_robot_n51
set firewall ipv4 name netneeds_robot_i rule 520 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 520 destination port 1050
# robot.host-51: to h51.mi.com UDP 1051
set firewall ipv4 name netneeds_robot_i rule 530 action accept
set firewall ipv4 name netneeds_robot_i rule 530 description 'robot.host-51'
set firewall ipv4 name netneeds_robot_i rule 530 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 530 destination group domain-group netneeds_robot_n52
set firewall ipv4 name netneeds_robot_i rule 530 protocol udp
set firewall ipv4 name netneeds_robot_i rule 530 destination port 1051
# robot.host-52: to h52.mi.com TCP 1052
set firewall ipv4 name netneeds_robot_i rule 540 action accept
set firewall ipv4 name netneeds_robot_i rule 540 description 'robot.host-52'
set firewall ipv4 name netneeds_robot_i rule 540 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 540 destination group domain-group netneeds_robot_n53
set firewall ipv4 name netneeds_robot_i rule 540 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 540 destination port 1052
# robot.host-53: to h53.mi.com UDP 1053
set firewall ipv4 name netneeds_robot_i rule 550 action accept
set firewall ipv4 name netneeds_robot_i rule 550 description 'robot.host-53'
set firewall ipv4 name netneeds_robot_i rule 550 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 550 destination group domain-group netneeds_robot_n54
set firewall ipv4 name netneeds_robot_i rule 550 protocol udp
set firewall ipv4 name netneeds_robot_i rule 550 destination port 1053
# robot.host-54: to h54.mi.com TCP 1054
set firewall ipv4 name netneeds_robot_i rule 560 action accept
set firewall ipv4 name netneeds_robot_i rule 560 description 'robot.host-54'
set firewall ipv4 name netneeds_robot_i rule 560 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 560 destination group domain-group netneeds_robot_n55
set firewall ipv4 name netneeds_robot_i rule 560 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 560 destination port 1054
# robot.host-55: to h55.mi.com UDP 1055
set firewall ipv4 name netneeds_robot_i rule 570 action accept
set firewall ipv4 name netneeds_robot_i rule 570 description 'robot.host-55'
set firewall ipv4 name netneeds_robot_i rule 570 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 570 destination group domain-group netneeds_robot_n56
set firewall ipv4 name netneeds_robot_i rule 570 protocol udp
set firewall ipv4 name netneeds_robot_i rule 570 destination port 1055
# robot.host-56: to h56.mi.com TCP 1056
set firewall ipv4 name netneeds_robot_i rule 580 action accept
set firewall ipv4 name netneeds_robot_i rule 580 description 'robot.host-56'
set firewall ipv4 name netneeds_robot_i rule 580 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 580 destination group domain-group netneeds_robot_n57
set firewall ipv4 name netneeds_robot_i rule 580 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 580 destination port 1056
# robot.host-57: to h57.mi.com UDP 1057
set firewall ipv4 name netneeds_robot_i rule 590 action accept
set firewall ipv4 name netneeds_robot_i rule 590 description 'robot.host-57'
set firewall ipv4 name netneeds_robot_i rule 590 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 590 destination group domain-group netneeds_robot_n58
set firewall ipv4 name netneeds_robot_i rule 590 protocol udp
set firewall ipv4 name netneeds_robot_i rule 590 destination port 1057
# robot.host-58: to h58.mi.com TCP 1058
set firewall ipv4 name netneeds_robot_i rule 600 action accept
set firewall ipv4 name netneeds_robot_i rule 600 description 'robot.host-58'
set firewall ipv4 name netneeds_robot_i rule 600 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 600 destination group domain-group netneeds_robot_n59
set firewall ipv4 name netneeds_robot_i rule 600 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 600 destination port 1058
# robot.host-59: to h59.mi.com UDP 1059
set firewall ipv4 name netneeds_robot_i rule 610 action accept
set firewall ipv4 name netneeds_robot_i rule 610 description 'robot.host-59'
set firewall ipv4 name netneeds_robot_i rule 610 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 610 destination group domain-group netneeds_robot_n60
set firewall ipv4 name netneeds_robot_i rule 610 protocol udp
set firewall ipv4 name netneeds_robot_i rule 610 destination port 1059
# robot.host-60: to h60.mi.com TCP 1060
set firewall ipv4 name netneeds_robot_i rule 620 action accept
set firewall ipv4 name netneeds_robot_i rule 620 description 'robot.host-60'
set firewall ipv4 name netneeds_robot_i rule 620 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 620 destination group domain-group netneeds_robot_n61
set firewall ipv4 name netneeds_robot_i rule 620 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 620 destination port 1060
# robot.host-61: to h61.mi.com UDP 1061
set firewall ipv4 name netneeds_robot_i rule 630 action accept
set firewall ipv4 name netneeds_robot_i rule 630 description 'robot.host-61'
set firewall ipv4 name netneeds_robot_i rule 630 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 630 destination group domain-group netneeds_robot_n62
set firewall ipv4 name netneeds_robot_i rule 630 protocol udp
set firewall ipv4 name netneeds_robot_i rule 630 destination port 1061
# robot.host-62: to h62.mi.com TCP 1062
set firewall ipv4 name netneeds_robot_i rule 640 action accept
set firewall ipv4 name netneeds_robot_i rule 640 description 'robot.host-62'
set firewall ipv4 name netneeds_robot_i rule 640 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 640 destination group domain-group netneeds_robot_n63
set firewall ipv4 name netneeds_robot_i rule 640 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 640 destination port 1062
# robot.host-63: to h63.mi.com UDP 1063
set firewall ipv4 name netneeds_robot_i rule 650 action accept
set firewall ipv4 name netneeds_robot_i rule 650 description 'robot.host-63'
set firewall ipv4 name netneeds_robot_i rule 650 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 650 destination group domain-group netneeds_robot_n64
set firewall ipv4 name netneeds_robot_i rule 650 protocol udp
set firewall ipv4 name netneeds_robot_i rule 650 destination port 1063
# robot.host-64: to h64.mi.com TCP 1064
set firewall ipv4 name netneeds_robot_i rule 660 action accept
set firewall ipv4 name netneeds_robot_i rule 660 description 'robot.host-64'
set firewall ipv4 name netneeds_robot_i rule 660 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 660 destination group domain-group netneeds_robot_n65
set firewall ipv4 name netneeds_robot_i rule 660 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 660 destination port 1064
# robot.host-65: to h65.mi.com UDP 1065
set firewall ipv4 name netneeds_robot_i rule 670 action accept
set firewall ipv4 name netneeds_robot_i rule 670 description 'robot.host-65'
set firewall ipv4 name netneeds_robot_i rule 670 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 670 destination group domain-group netneeds_robot_n66
set firewall ipv4 name netneeds_robot_i rule 670 protocol udp
set firewall ipv4 name netneeds_robot_i rule 670 destination port 1065
# robot.host-66: to h66.mi.com TCP 1066
set firewall ipv4 name netneeds_robot_i rule 680 action accept
set firewall ipv4 name netneeds_robot_i rule 680 description 'robot.host-66'
set firewall ipv4 name netneeds_robot_i rule 680 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 680 destination group domain-group netneeds_robot_n67
set firewall ipv4 name netneeds_robot_i rule 680 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 680 destination port 1066
# robot.host-67: to h67.mi.com UDP 1067
set firewall ipv4 name netneeds_robot_i rule 690 action accept
set firewall ipv4 name netneeds_robot_i rule 690 description 'robot.host-67'
set firewall ipv4 name netneeds_robot_i rule 690 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 690 destination group domain-group netneeds_robot_n68
set firewall ipv4 name netneeds_robot_i rule 690 protocol udp
set firewall ipv4 name netneeds_robot_i rule 690 destination port 1067
# robot.host-68: to h68.mi.com TCP 1068
set firewall ipv4 name netneeds_robot_i rule 700 action accept
set firewall ipv4 name netneeds_robot_i rule 700 description 'robot.host-68'
set firewall ipv4 name netneeds_robot_i rule 700 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 700 destination group domain-group netneeds_robot_n69
set firewall ipv4 name netneeds_robot_i rule 700 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 700 destination port 1068
# robot.host-69: to h69.mi.com UDP 1069
set firewall ipv4 name netneeds_robot_i rule 710 action accept
set firewall ipv4 name netneeds_robot_i rule 710 description 'robot.host-69'
set firewall ipv4 name netneeds_robot_i rule 710 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 710 destination group domain-group netneeds_robot_n70
set firewall ipv4 name netneeds_robot_i rule 710 protocol udp
set firewall ipv4 name netneeds_robot_i rule 710 destination port 1069
# robot.host-70: to h70.mi.com TCP 1070
set firewall ipv4 name netneeds_robot_i rule 720 action accept
set firewall ipv4 name netneeds_robot_i rule 720 description 'robot.host-70'
set firewall ipv4 name netneeds_robot_i rule 720 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 720 destination group domain-group netneeds_robot_n71
set firewall ipv4 name netneeds_robot_i rule 720 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 720 destination port 1070
# robot.host-71: to h71.mi.com UDP 1071
set firewall ipv4 name netneeds_robot_i rule 730 action accept
set firewall ipv4 name netneeds_robot_i rule 730 description 'robot.host-71'
set firewall ipv4 name netneeds_robot_i rule 730 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 730 destination group domain-group netneeds_robot_n72
set firewall ipv4 name netneeds_robot_i rule 730 protocol udp
set firewall ipv4 name netneeds_robot_i rule 730 destination port 1071
# robot.host-72: to h72.mi.com TCP 1072
set firewall ipv4 name netneeds_robot_i rule 740 action accept
set firewall ipv4 name netneeds_robot_i rule 740 description 'robot.host-72'
set firewall ipv4 name netneeds_robot_i rule 740 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 740 destination group domain-group netneeds_robot_n73
set firewall ipv4 name netneeds_robot_i rule 740 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 740 destination port 1072
# robot.host-73: to h73.mi.com UDP 1073
set firewall ipv4 name netneeds_robot_i rule 750 action accept
set firewall ipv4 name netneeds_robot_i rule 750 description 'robot.host-73'
set firewall ipv4 name netneeds_robot_i rule 750 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 750 destination group domain-group netneeds_robot_n74
set firewall ipv4 name netneeds_robot_i rule 750 protocol udp
set firewall ipv4 name netneeds_robot_i rule 750 destination port 1073
# robot.host-74: to h74.mi.com TCP 1074
set firewall ipv4 name netneeds_robot_i rule 760 action accept
set firewall ipv4 name netneeds_robot_i rule 760 description 'robot.host-74'
set firewall ipv4 name netneeds_robot_i rule 760 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 760 destination group domain-group netneeds_robot_n75
set firewall ipv4 name netneeds_robot_i rule 760 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 760 destination port 1074
# robot.host-75: to h75.mi.com UDP 1075
set firewall ipv4 name netneeds_robot_i rule 770 action accept
set firewall ipv4 name netneeds_robot_i rule 770 description 'robot.host-75'
set firewall ipv4 name netneeds_robot_i rule 770 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 770 destination group domain-group netneeds_robot_n76
set firewall ipv4 name netneeds_robot_i rule 770 protocol udp
set firewall ipv4 name netneeds_robot_i rule 770 destination port 1075
# robot.host-76: to h76.mi.com TCP 1076
set firewall ipv4 name netneeds_robot_i rule 780 action accept
set firewall ipv4 name netneeds_robot_i rule 780 description 'robot.host-76'
set firewall ipv4 name netneeds_robot_i rule 780 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 780 destination group domain-group netneeds_robot_n77
set firewall ipv4 name netneeds_robot_i rule 780 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 780 destination port 1076
# robot.host-77: to h77.mi.com UDP 1077
set firewall ipv4 name netneeds_robot_i rule 790 action accept
set firewall ipv4 name netneeds_robot_i rule 790 description 'robot.host-77'
set firewall ipv4 name netneeds_robot_i rule 790 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 790 destination group domain-group netneeds_robot_n78
set firewall ipv4 name netneeds_robot_i rule 790 protocol udp
set firewall ipv4 name netneeds_robot_i rule 790 destination port 1077
# robot.host-78: to h78.mi.com TCP 1078
set firewall ipv4 name netneeds_robot_i rule 800 action accept
set firewall ipv4 name netneeds_robot_i rule 800 description 'robot.host-78'
set firewall ipv4 name netneeds_robot_i rule 800 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 800 destination group domain-group netneeds_robot_n79
set firewall ipv4 name netneeds_robot_i rule 800 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 800 destination port 1078
# robot.host-79: to h79.mi.com UDP 1079
set firewall ipv4 name netneeds_robot_i rule 810 action accept
set firewall ipv4 name netneeds_robot_i rule 810 description 'robot.host-79'
set firewall ipv4 name netneeds_robot_i rule 810 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 810 destination group domain-group netneeds_robot_n80
set firewall ipv4 name netneeds_robot_i rule 810 protocol udp
set firewall ipv4 name netneeds_robot_i rule 810 destination port 1079
# robot.host-80: to h80.mi.com TCP 1080
set firewall ipv4 name netneeds_robot_i rule 820 action accept
set firewall ipv4 name netneeds_robot_i rule 820 description 'robot.host-80'
set firewall ipv4 name netneeds_robot_i rule 820 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 820 destination group domain-group netneeds_robot_n81
set firewall ipv4 name netneeds_robot_i rule 820 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 820 destination port 1080
# robot.host-81: to h81.mi.com UDP 1081
set firewall ipv4 name netneeds_robot_i rule 830 action accept
set firewall ipv4 name netneeds_robot_i rule 830 description 'robot.host-81'
set firewall ipv4 name netneeds_robot_i rule 830 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 830 destination group domain-group netneeds_robot_n82
set firewall ipv4 name netneeds_robot_i rule 830 protocol udp
set firewall ipv4 name netneeds_robot_i rule 830 destination port 1081
# robot.host-82: to h82.mi.com TCP 1082
set firewall ipv4 name netneeds_robot_i rule 840 action accept
set firewall ipv4 name netneeds_robot_i rule 840 description 'robot.host-82'
set firewall ipv4 name netneeds_robot_i rule 840 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 840 destination group domain-group netneeds_robot_n83
set firewall ipv4 name netneeds_robot_i rule 840 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 840 destination port 1082
# robot.host-83: to h83.mi.com UDP 1083
set firewall ipv4 name netneeds_robot_i rule 850 action accept
set firewall ipv4 name netneeds_robot_i rule 850 description 'robot.host-83'
set firewall ipv4 name netneeds_robot_i rule 850 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 850 destination group domain-group netneeds_robot_n84
set firewall ipv4 name netneeds_robot_i rule 850 protocol udp
set firewall ipv4 name netneeds_robot_i rule 850 destination port 1083
# robot.host-84: to h84.mi.com TCP 1084
set firewall ipv4 name netneeds_robot_i rule 860 action accept
set firewall ipv4 name netneeds_robot_i rule 860 description 'robot.host-84'
set firewall ipv4 name netneeds_robot_i rule 860 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 860 destination group domain-group netneeds_robot_n85
set firewall ipv4 name netneeds_robot_i rule 860 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 860 destination port 1084
# robot.host-85: to h85.mi.com UDP 1085
set firewall ipv4 name netneeds_robot_i rule 870 action accept
set firewall ipv4 name netneeds_robot_i rule 870 description 'robot.host-85'
set firewall ipv4 name netneeds_robot_i rule 870 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 870 destination group domain-group netneeds_robot_n86
set firewall ipv4 name netneeds_robot_i rule 870 protocol udp
set firewall ipv4 name netneeds_robot_i rule 870 destination port 1085
# robot.host-86: to h86.mi.com TCP 1086
set firewall ipv4 name netneeds_robot_i rule 880 action accept
set firewall ipv4 name netneeds_robot_i rule 880 description 'robot.host-86'
set firewall ipv4 name netneeds_robot_i rule 880 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 880 destination group domain-group netneeds_robot_n87
set firewall ipv4 name netneeds_robot_i rule 880 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 880 destination port 1086
# robot.host-87: to h87.mi.com UDP 1087
set firewall ipv4 name netneeds_robot_i rule 890 action accept
set firewall ipv4 name netneeds_robot_i rule 890 description 'robot.host-87'
set firewall ipv4 name netneeds_robot_i rule 890 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 890 destination group domain-group netneeds_robot_n88
set firewall ipv4 name netneeds_robot_i rule 890 protocol udp
set firewall ipv4 name netneeds_robot_i rule 890 destination port 1087
# robot.host-88: to h88.mi.com TCP 1088
set firewall ipv4 name netneeds_robot_i rule 900 action accept
set firewall ipv4 name netneeds_robot_i rule 900 description 'robot.host-88'
set firewall ipv4 name netneeds_robot_i rule 900 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 900 destination group domain-group netneeds_robot_n89
set firewall ipv4 name netneeds_robot_i rule 900 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 900 destination port 1088
# robot.host-89: to h89.mi.com UDP 1089
set firewall ipv4 name netneeds_robot_i rule 910 action accept
set firewall ipv4 name netneeds_robot_i rule 910 description 'robot.host-89'
set firewall ipv4 name netneeds_robot_i rule 910 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 910 destination group domain-group netneeds_robot_n90
set firewall ipv4 name netneeds_robot_i rule 910 protocol udp
set firewall ipv4 name netneeds_robot_i rule 910 destination port 1089
# robot.host-90: to h90.mi.com TCP 1090
set firewall ipv4 name netneeds_robot_i rule 920 action accept
set firewall ipv4 name netneeds_robot_i rule 920 description 'robot.host-90'
set firewall ipv4 name netneeds_robot_i rule 920 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 920 destination group domain-group netneeds_robot_n91
set firewall ipv4 name netneeds_robot_i rule 920 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 920 destination port 1090
# robot.host-91: to h91.mi.com UDP 1091
set firewall ipv4 name netneeds_robot_i rule 930 action accept
set firewall ipv4 name netneeds_robot_i rule 930 description 'robot.host-91'
set firewall ipv4 name netneeds_robot_i rule 930 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 930 destination group domain-group netneeds_robot_n92
set firewall ipv4 name netneeds_robot_i rule 930 protocol udp
set firewall ipv4 name netneeds_robot_i rule 930 destination port 1091
# robot.host-92: to h92.mi.com TCP 1092
set firewall ipv4 name netneeds_robot_i rule 940 action accept
set firewall ipv4 name netneeds_robot_i rule 940 description 'robot.host-92'
set firewall ipv4 name netneeds_robot_i rule 940 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 940 destination group domain-group netneeds_robot_n93
set firewall ipv4 name netneeds_robot_i rule 940 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 940 destination port 1092
# robot.host-93: to h93.mi.com UDP 1093
set firewall ipv4 name netneeds_robot_i rule 950 action accept
set firewall ipv4 name netneeds_robot_i rule 950 description 'robot.host-93'
set firewall ipv4 name netneeds_robot_i rule 950 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 950 destination group domain-group netneeds_robot_n94
set firewall ipv4 name netneeds_robot_i rule 950 protocol udp
set firewall ipv4 name netneeds_robot_i rule 950 destination port 1093
# robot.host-94: to h94.mi.com TCP 1094
set firewall ipv4 name netneeds_robot_i rule 960 action accept
set firewall ipv4 name netneeds_robot_i rule 960 description 'robot.host-94'
set firewall ipv4 name netneeds_robot_i rule 960 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 960 destination group domain-group netneeds_robot_n95
set firewall ipv4 name netneeds_robot_i rule 960 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 960 destination port 1094
# robot.host-95: to h95.mi.com UDP 1095
set firewall ipv4 name netneeds_robot_i rule 970 action accept
set firewall ipv4 name netneeds_robot_i rule 970 description 'robot.host-95'
set firewall ipv4 name netneeds_robot_i rule 970 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 970 destination group domain-group netneeds_robot_n96
set firewall ipv4 name netneeds_robot_i rule 970 protocol udp
set firewall ipv4 name netneeds_robot_i rule 970 destination port 1095
# robot.host-96: to h96.mi.com TCP 1096
set firewall ipv4 name netneeds_robot_i rule 980 action accept
set firewall ipv4 name netneeds_robot_i rule 980 description 'robot.host-96'
set firewall ipv4 name netneeds_robot_i rule 980 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 980 destination group domain-group netneeds_robot_n97
set firewall ipv4 name netneeds_robot_i rule 980 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 980 destination port 1096
# robot.host-97: to h97.mi.com UDP 1097
set firewall ipv4 name netneeds_robot_i rule 990 action accept
set firewall ipv4 name netneeds_robot_i rule 990 description 'robot.host-97'
set firewall ipv4 name netneeds_robot_i rule 990 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 990 destination group domain-group netneeds_robot_n98
set firewall ipv4 name netneeds_robot_i rule 990 protocol udp
set firewall ipv4 name netneeds_robot_i rule 990 destination port 1097
# robot.host-98: to h98.mi.com TCP 1098
set firewall ipv4 name netneeds_robot_i rule 1000 action accept
set firewall ipv4 name netneeds_robot_i rule 1000 description 'robot.host-98'
set firewall ipv4 name netneeds_robot_i rule 1000 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1000 destination group domain-group netneeds_robot_n99
set firewall ipv4 name netneeds_robot_i rule 1000 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1000 destination port 1098
# robot.host-99: to h99.mi.com UDP 1099
set firewall ipv4 name netneeds_robot_i rule 1010 action accept
set firewall ipv4 name netneeds_robot_i rule 1010 description 'robot.host-99'
set firewall ipv4 name netneeds_robot_i rule 1010 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1010 destination group domain-group netneeds_robot_n100
set firewall ipv4 name netneeds_robot_i rule 1010 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1010 destination port 1099
# robot.host-100: to h100.mi.com TCP 1100
set firewall ipv4 name netneeds_robot_i rule 1020 action accept
set firewall ipv4 name netneeds_robot_i rule 1020 description 'robot.host-100'
set firewall ipv4 name netneeds_robot_i rule 1020 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1020 destination group domain-group netneeds_robot_n101
set firewall ipv4 name netneeds_robot_i rule 1020 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1020 destination port 1100
# robot.host-101: to h101.mi.com UDP 1101
set firewall ipv4 name netneeds_robot_i rule 1030 action accept
set firewall ipv4 name netneeds_robot_i rule 1030 description 'robot.host-101'
set firewall ipv4 name netneeds_robot_i rule 1030 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1030 destination group domain-group netneeds_robot_n102
set firewall ipv4 name netneeds_robot_i rule 1030 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1030 destination port 1101
# robot.host-102: to h102.mi.com TCP 1102
set firewall ipv4 name netneeds_robot_i rule 1040 action accept
set firewall ipv4 name netneeds_robot_i rule 1040 description 'robot.host-102'
set firewall ipv4 name netneeds_robot_i rule 1040 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1040 destination group domain-group netneeds_robot_n103
set firewall ipv4 name netneeds_robot_i rule 1040 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1040 destination port 1102
# robot.host-103: to h103.mi.com UDP 1103
set firewall ipv4 name netneeds_robot_i rule 1050 action accept
set firewall ipv4 name netneeds_robot_i rule 1050 description 'robot.host-103'
set firewall ipv4 name netneeds_robot_i rule 1050 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1050 destination group domain-group netneeds_robot_n104
set firewall ipv4 name netneeds_robot_i rule 1050 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1050 destination port 1103
# robot.host-104: to h104.mi.com TCP 1104
set firewall ipv4 name netneeds_robot_i rule 1060 action accept
set firewall ipv4 name netneeds_robot_i rule 1060 description 'robot.host-104'
set firewall ipv4 name netneeds_robot_i rule 1060 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1060 destination group domain-group netneeds_robot_n105
set firewall ipv4 name netneeds_robot_i rule 1060 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1060 destination port 1104
# robot.host-105: to h105.mi.com UDP 1105
set firewall ipv4 name netneeds_robot_i rule 1070 action accept
set firewall ipv4 name netneeds_robot_i rule 1070 description 'robot.host-105'
set firewall ipv4 name netneeds_robot_i rule 1070 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1070 destination group domain-group netneeds_robot_n106
set firewall ipv4 name netneeds_robot_i rule 1070 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1070 destination port 1105
# robot.host-106: to h106.mi.com TCP 1106
set firewall ipv4 name netneeds_robot_i rule 1080 action accept
set firewall ipv4 name netneeds_robot_i rule 1080 description 'robot.host-106'
set firewall ipv4 name netneeds_robot_i rule 1080 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1080 destination group domain-group netneeds_robot_n107
set firewall ipv4 name netneeds_robot_i rule 1080 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1080 destination port 1106
# robot.host-107: to h107.mi.com UDP 1107
set firewall ipv4 name netneeds_robot_i rule 1090 action accept
set firewall ipv4 name netneeds_robot_i rule 1090 description 'robot.host-107'
set firewall ipv4 name netneeds_robot_i rule 1090 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1090 destination group domain-group netneeds_robot_n108
set firewall ipv4 name netneeds_robot_i rule 1090 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1090 destination port 1107
# robot.host-108: to h108.mi.com TCP 1108
set firewall ipv4 name netneeds_robot_i rule 1100 action accept
set firewall ipv4 name netneeds_robot_i rule 1100 description 'robot.host-108'
set firewall ipv4 name netneeds_robot_i rule 1100 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1100 destination group domain-group netneeds_robot_n109
set firewall ipv4 name netneeds_robot_i rule 1100 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1100 destination port 1108
# robot.host-109: to h109.mi.com UDP 1109
set firewall ipv4 name netneeds_robot_i rule 1110 action accept
set firewall ipv4 name netneeds_robot_i rule 1110 description 'robot.host-109'
set firewall ipv4 name netneeds_robot_i rule 1110 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1110 destination group domain-group netneeds_robot_n110
set firewall ipv4 name netneeds_robot_i rule 1110 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1110 destination port 1109
# robot.host-110: to h110.mi.com TCP 1110
set firewall ipv4 name netneeds_robot_i rule 1120 action accept
set firewall ipv4 name netneeds_robot_i rule 1120 description 'robot.host-110'
set firewall ipv4 name netneeds_robot_i rule 1120 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1120 destination group domain-group netneeds_robot_n111
set firewall ipv4 name netneeds_robot_i rule 1120 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1120 destination port 1110
# robot.host-111: to h111.mi.com UDP 1111
set firewall ipv4 name netneeds_robot_i rule 1130 action accept
set firewall ipv4 name netneeds_robot_i rule 1130 description 'robot.host-111'
set firewall ipv4 name netneeds_robot_i rule 1130 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1130 destination group domain-group netneeds_robot_n112
set firewall ipv4 name netneeds_robot_i rule 1130 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1130 destination port 1111
# robot.host-112: to h112.mi.com TCP 1112
set firewall ipv4 name netneeds_robot_i rule 1140 action accept
set firewall ipv4 name netneeds_robot_i rule 1140 description 'robot.host-112'
set firewall ipv4 name netneeds_robot_i rule 1140 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1140 destination group domain-group netneeds_robot_n113
set firewall ipv4 name netneeds_robot_i rule 1140 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1140 destination port 1112
# robot.host-113: to h113.mi.com UDP 1113
set firewall ipv4 name netneeds_robot_i rule 1150 action accept
set firewall ipv4 name netneeds_robot_i rule 1150 description 'robot.host-113'
set firewall ipv4 name netneeds_robot_i rule 1150 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1150 destination group domain-group netneeds_robot_n114
set firewall ipv4 name netneeds_robot_i rule 1150 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1150 destination port 1113
# robot.host-114: to h114.mi.com TCP 1114
set firewall ipv4 name netneeds_robot_i rule 1160 action accept
set firewall ipv4 name netneeds_robot_i rule 1160 description 'robot.host-114'
set firewall ipv4 name netneeds_robot_i rule 1160 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1160 destination group domain-group netneeds_robot_n115
set firewall ipv4 name netneeds_robot_i rule 1160 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1160 destination port 1114
# robot.host-115: to h115.mi.com UDP 1115
set firewall ipv4 name netneeds_robot_i rule 1170 action accept
set firewall ipv4 name netneeds_robot_i rule 1170 description 'robot.host-115'
set firewall ipv4 name netneeds_robot_i rule 1170 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1170 destination group domain-group netneeds_robot_n116
set firewall ipv4 name netneeds_robot_i rule 1170 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1170 destination port 1115
# robot.host-116: to h116.mi.com TCP 1116
set firewall ipv4 name netneeds_robot_i rule 1180 action accept
set firewall ipv4 name netneeds_robot_i rule 1180 description 'robot.host-116'
set firewall ipv4 name netneeds_robot_i rule 1180 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1180 destination group domain-group netneeds_robot_n117
set firewall ipv4 name netneeds_robot_i rule 1180 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1180 destination port 1116
# robot.host-117: to h117.mi.com UDP 1117
set firewall ipv4 name netneeds_robot_i rule 1190 action accept
set firewall ipv4 name netneeds_robot_i rule 1190 description 'robot.host-117'
set firewall ipv4 name netneeds_robot_i rule 1190 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1190 destination group domain-group netneeds_robot_n118
set firewall ipv4 name netneeds_robot_i rule 1190 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1190 destination port 1117
# robot.host-118: to h118.mi.com TCP 1118
set firewall ipv4 name netneeds_robot_i rule 1200 action accept
set firewall ipv4 name netneeds_robot_i rule 1200 description 'robot.host-118'
set firewall ipv4 name netneeds_robot_i rule 1200 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1200 destination group domain-group netneeds_robot_n119
set firewall ipv4 name netneeds_robot_i rule 1200 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1200 destination port 1118
# robot.host-119: to h119.mi.com UDP 1119
set firewall ipv4 name netneeds_robot_i rule 1210 action accept
set firewall ipv4 name netneeds_robot_i rule 1210 description 'robot.host-119'
set firewall ipv4 name netneeds_robot_i rule 1210 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1210 destination group domain-group netneeds_robot_n120
set firewall ipv4 name netneeds_robot_i rule 1210 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1210 destination port 1119
# robot.host-120: to h120.mi.com TCP 1120
set firewall ipv4 name netneeds_robot_i rule 1220 action accept
set firewall ipv4 name netneeds_robot_i rule 1220 description 'robot.host-120'
set firewall ipv4 name netneeds_robot_i rule 1220 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1220 destination group domain-group netneeds_robot_n121
set firewall ipv4 name netneeds_robot_i rule 1220 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1220 destination port 1120
# robot.host-121: to h121.mi.com UDP 1121
set firewall ipv4 name netneeds_robot_i rule 1230 action accept
set firewall ipv4 name netneeds_robot_i rule 1230 description 'robot.host-121'
set firewall ipv4 name netneeds_robot_i rule 1230 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1230 destination group domain-group netneeds_robot_n122
set firewall ipv4 name netneeds_robot_i rule 1230 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1230 destination port 1121
# robot.host-122: to h122.mi.com TCP 1122
set firewall ipv4 name netneeds_robot_i rule 1240 action accept
set firewall ipv4 name netneeds_robot_i rule 1240 description 'robot.host-122'
set firewall ipv4 name netneeds_robot_i rule 1240 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1240 destination group domain-group netneeds_robot_n123
set firewall ipv4 name netneeds_robot_i rule 1240 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1240 destination port 1122
# robot.host-123: to h123.mi.com UDP 1123
set firewall ipv4 name netneeds_robot_i rule 1250 action accept
set firewall ipv4 name netneeds_robot_i rule 1250 description 'robot.host-123'
set firewall ipv4 name netneeds_robot_i rule 1250 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1250 destination group domain-group netneeds_robot_n124
set firewall ipv4 name netneeds_robot_i rule 1250 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1250 destination port 1123
# robot.host-124: to h124.mi.com TCP 1124
set firewall ipv4 name netneeds_robot_i rule 1260 action accept
set firewall ipv4 name netneeds_robot_i rule 1260 description 'robot.host-124'
set firewall ipv4 name netneeds_robot_i rule 1260 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1260 destination group domain-group netneeds_robot_n125
set firewall ipv4 name netneeds_robot_i rule 1260 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1260 destination port 1124
# robot.host-125: to h125.mi.com UDP 1125
set firewall ipv4 name netneeds_robot_i rule 1270 action accept
set firewall ipv4 name netneeds_robot_i rule 1270 description 'robot.host-125'
set firewall ipv4 name netneeds_robot_i rule 1270 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1270 destination group domain-group netneeds_robot_n126
set firewall ipv4 name netneeds_robot_i rule 1270 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1270 destination port 1125
# robot.host-126: to h126.mi.com TCP 1126
set firewall ipv4 name netneeds_robot_i rule 1280 action accept
set firewall ipv4 name netneeds_robot_i rule 1280 description 'robot.host-126'
set firewall ipv4 name netneeds_robot_i rule 1280 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1280 destination group domain-group netneeds_robot_n127
set firewall ipv4 name netneeds_robot_i rule 1280 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1280 destination port 1126
# robot.host-127: to h127.mi.com UDP 1127
set firewall ipv4 name netneeds_robot_i rule 1290 action accept
set firewall ipv4 name netneeds_robot_i rule 1290 description 'robot.host-127'
set firewall ipv4 name netneeds_robot_i rule 1290 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1290 destination group domain-group netneeds_robot_n128
set firewall ipv4 name netneeds_robot_i rule 1290 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1290 destination port 1127
# robot.host-128: to h128.mi.com TCP 1128
set firewall ipv4 name netneeds_robot_i rule 1300 action accept
set firewall ipv4 name netneeds_robot_i rule 1300 description 'robot.host-128'
set firewall ipv4 name netneeds_robot_i rule 1300 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1300 destination group domain-group netneeds_robot_n129
set firewall ipv4 name netneeds_robot_i rule 1300 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1300 destination port 1128
# robot.host-129: to h129.mi.com UDP 1129
set firewall ipv4 name netneeds_robot_i rule 1310 action accept
set firewall ipv4 name netneeds_robot_i rule 1310 description 'robot.host-129'
set firewall ipv4 name netneeds_robot_i rule 1310 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1310 destination group domain-group netneeds_robot_n130
set firewall ipv4 name netneeds_robot_i rule 1310 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1310 destination port 1129
# robot.host-130: to h130.mi.com TCP 1130
set firewall ipv4 name netneeds_robot_i rule 1320 action accept
set firewall ipv4 name netneeds_robot_i rule 1320 description 'robot.host-130'
set firewall ipv4 name netneeds_robot_i rule 1320 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1320 destination group domain-group netneeds_robot_n131
set firewall ipv4 name netneeds_robot_i rule 1320 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1320 destination port 1130
# robot.host-131: to h131.mi.com UDP 1131
set firewall ipv4 name netneeds_robot_i rule 1330 action accept
set firewall ipv4 name netneeds_robot_i rule 1330 description 'robot.host-131'
set firewall ipv4 name netneeds_robot_i rule 1330 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1330 destination group domain-group netneeds_robot_n132
set firewall ipv4 name netneeds_robot_i rule 1330 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1330 destination port 1131
# robot.host-132: to h132.mi.com TCP 1132
set firewall ipv4 name netneeds_robot_i rule 1340 action accept
set firewall ipv4 name netneeds_robot_i rule 1340 description 'robot.host-132'
set firewall ipv4 name netneeds_robot_i rule 1340 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1340 destination group domain-group netneeds_robot_n133
set firewall ipv4 name netneeds_robot_i rule 1340 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1340 destination port 1132
# robot.host-133: to h133.mi.com UDP 1133
set firewall ipv4 name netneeds_robot_i rule 1350 action accept
set firewall ipv4 name netneeds_robot_i rule 1350 description 'robot.host-133'
set firewall ipv4 name netneeds_robot_i rule 1350 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1350 destination group domain-group netneeds_robot_n134
set firewall ipv4 name netneeds_robot_i rule 1350 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1350 destination port 1133
# robot.host-134: to h134.mi.com TCP 1134
set firewall ipv4 name netneeds_robot_i rule 1360 action accept
set firewall ipv4 name netneeds_robot_i rule 1360 description 'robot.host-134'
set firewall ipv4 name netneeds_robot_i rule 1360 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1360 destination group domain-group netneeds_robot_n135
set firewall ipv4 name netneeds_robot_i rule 1360 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1360 destination port 1134
# robot.host-135: to h135.mi.com UDP 1135
set firewall ipv4 name netneeds_robot_i rule 1370 action accept
set firewall ipv4 name netneeds_robot_i rule 1370 description 'robot.host-135'
set firewall ipv4 name netneeds_robot_i rule 1370 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1370 destination group domain-group netneeds_robot_n136
set firewall ipv4 name netneeds_robot_i rule 1370 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1370 destination port 1135
# robot.host-136: to h136.mi.com TCP 1136
set firewall ipv4 name netneeds_robot_i rule 1380 action accept
set firewall ipv4 name netneeds_robot_i rule 1380 description 'robot.host-136'
set firewall ipv4 name netneeds_robot_i rule 1380 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1380 destination group domain-group netneeds_robot_n137
set firewall ipv4 name netneeds_robot_i rule 1380 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1380 destination port 1136
# robot.host-137: to h137.mi.com UDP 1137
set firewall ipv4 name netneeds_robot_i rule 1390 action accept
set firewall ipv4 name netneeds_robot_i rule 1390 description 'robot.host-137'
set firewall ipv4 name netneeds_robot_i rule 1390 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1390 destination group domain-group netneeds_robot_n138
set firewall ipv4 name netneeds_robot_i rule 1390 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1390 destination port 1137
# robot.host-138: to h138.mi.com TCP 1138
set firewall ipv4 name netneeds_robot_i rule 1400 action accept
set firewall ipv4 name netneeds_robot_i rule 1400 description 'robot.host-138'
set firewall ipv4 name netneeds_robot_i rule 1400 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1400 destination group domain-group netneeds_robot_n139
set firewall ipv4 name netneeds_robot_i rule 1400 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1400 destination port 1138
# robot.host-139: to h139.mi.com UDP 1139
set firewall ipv4 name netneeds_robot_i rule 1410 action accept
set firewall ipv4 name netneeds_robot_i rule 1410 description 'robot.host-139'
set firewall ipv4 name netneeds_robot_i rule 1410 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1410 destination group domain-group netneeds_robot_n140
set firewall ipv4 name netneeds_robot_i rule 1410 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1410 destination port 1139
# robot.host-140: to h140.mi.com TCP 1140
set firewall ipv4 name netneeds_robot_i rule 1420 action accept
set firewall ipv4 name netneeds_robot_i rule 1420 description 'robot.host-140'
set firewall ipv4 name netneeds_robot_i rule 1420 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1420 destination group domain-group netneeds_robot_n141
set firewall ipv4 name netneeds_robot_i rule 1420 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1420 destination port 1140
# robot.host-141: to h141.mi.com UDP 1141
set firewall ipv4 name netneeds_robot_i rule 1430 action accept
set firewall ipv4 name netneeds_robot_i rule 1430 description 'robot.host-141'
set firewall ipv4 name netneeds_robot_i rule 1430 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1430 destination group domain-group netneeds_robot_n142
set firewall ipv4 name netneeds_robot_i rule 1430 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1430 destination port 1141
# robot.host-142: to h142.mi.com TCP 1142
set firewall ipv4 name netneeds_robot_i rule 1440 action accept
set firewall ipv4 name netneeds_robot_i rule 1440 description 'robot.host-142'
set firewall ipv4 name netneeds_robot_i rule 1440 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1440 destination group domain-group netneeds_robot_n143
set firewall ipv4 name netneeds_robot_i rule 1440 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1440 destination port 1142
# robot.host-143: to h143.mi.com UDP 1143
set firewall ipv4 name netneeds_robot_i rule 1450 action accept
set firewall ipv4 name netneeds_robot_i rule 1450 description 'robot.host-143'
set firewall ipv4 name netneeds_robot_i rule 1450 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1450 destination group domain-group netneeds_robot_n144
set firewall ipv4 name netneeds_robot_i rule 1450 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1450 destination port 1143
# robot.host-144: to h144.mi.com TCP 1144
set firewall ipv4 name netneeds_robot_i rule 1460 action accept
set firewall ipv4 name netneeds_robot_i rule 1460 description 'robot.host-144'
set firewall ipv4 name netneeds_robot_i rule 1460 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1460 destination group domain-group netneeds_robot_n145
set firewall ipv4 name netneeds_robot_i rule 1460 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1460 destination port 1144
# robot.host-145: to h145.mi.com UDP 1145
set firewall ipv4 name netneeds_robot_i rule 1470 action accept
set firewall ipv4 name netneeds_robot_i rule 1470 description 'robot.host-145'
set firewall ipv4 name netneeds_robot_i rule 1470 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1470 destination group domain-group netneeds_robot_n146
set firewall ipv4 name netneeds_robot_i rule 1470 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1470 destination port 1145
# robot.host-146: to h146.mi.com TCP 1146
set firewall ipv4 name netneeds_robot_i rule 1480 action accept
set firewall ipv4 name netneeds_robot_i rule 1480 description 'robot.host-146'
set firewall ipv4 name netneeds_robot_i rule 1480 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1480 destination group domain-group netneeds_robot_n147
set firewall ipv4 name netneeds_robot_i rule 1480 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1480 destination port 1146
# robot.host-147: to h147.mi.com UDP 1147
set firewall ipv4 name netneeds_robot_i rule 1490 action accept
set firewall ipv4 name netneeds_robot_i rule 1490 description 'robot.host-147'
set firewall ipv4 name netneeds_robot_i rule 1490 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1490 destination group domain-group netneeds_robot_n148
set firewall ipv4 name netneeds_robot_i rule 1490 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1490 destination port 1147
# robot.host-148: to h148.mi.com TCP 1148
set firewall ipv4 name netneeds_robot_i rule 1500 action accept
set firewall ipv4 name netneeds_robot_i rule 1500 description 'robot.host-148'
set firewall ipv4 name netneeds_robot_i rule 1500 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1500 destination group domain-group netneeds_robot_n149
set firewall ipv4 name netneeds_robot_i rule 1500 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1500 destination port 1148
# robot.host-149: to h149.mi.com UDP 1149
set firewall ipv4 name netneeds_robot_i rule 1510 action accept
set firewall ipv4 name netneeds_robot_i rule 1510 description 'robot.host-149'
set firewall ipv4 name netneeds_robot_i rule 1510 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1510 destination group domain-group netneeds_robot_n150
set firewall ipv4 name netneeds_robot_i rule 1510 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1510 destination port 1149
# robot.host-150: to h150.mi.com TCP 1150
set firewall ipv4 name netneeds_robot_i rule 1520 action accept
set firewall ipv4 name netneeds_robot_i rule 1520 description 'robot.host-150'
set firewall ipv4 name netneeds_robot_i rule 1520 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1520 destination group domain-group netneeds_robot_n151
set firewall ipv4 name netneeds_robot_i rule 1520 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1520 destination port 1150
# robot.host-151: to h151.mi.com UDP 1151
set firewall ipv4 name netneeds_robot_i rule 1530 action accept
set firewall ipv4 name netneeds_robot_i rule 1530 description 'robot.host-151'
set firewall ipv4 name netneeds_robot_i rule 1530 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1530 destination group domain-group netneeds_robot_n152
set firewall ipv4 name netneeds_robot_i rule 1530 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1530 destination port 1151
# robot.host-152: to h152.mi.com TCP 1152
set firewall ipv4 name netneeds_robot_i rule 1540 action accept
set firewall ipv4 name netneeds_robot_i rule 1540 description 'robot.host-152'
set firewall ipv4 name netneeds_robot_i rule 1540 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1540 destination group domain-group netneeds_robot_n153
set firewall ipv4 name netneeds_robot_i rule 1540 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1540 destination port 1152
# robot.host-153: to h153.mi.com UDP 1153
set firewall ipv4 name netneeds_robot_i rule 1550 action accept
set firewall ipv4 name netneeds_robot_i rule 1550 description 'robot.host-153'
set firewall ipv4 name netneeds_robot_i rule 1550 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1550 destination group domain-group netneeds_robot_n154
set firewall ipv4 name netneeds_robot_i rule 1550 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1550 destination port 1153
# robot.host-154: to h154.mi.com TCP 1154
set firewall ipv4 name netneeds_robot_i rule 1560 action accept
set firewall ipv4 name netneeds_robot_i rule 1560 description 'robot.host-154'
set firewall ipv4 name netneeds_robot_i rule 1560 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1560 destination group domain-group netneeds_robot_n155
set firewall ipv4 name netneeds_robot_i rule 1560 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1560 destination port 1154
# robot.host-155: to h155.mi.com UDP 1155
set firewall ipv4 name netneeds_robot_i rule 1570 action accept
set firewall ipv4 name netneeds_robot_i rule 1570 description 'robot.host-155'
set firewall ipv4 name netneeds_robot_i rule 1570 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1570 destination group domain-group netneeds_robot_n156
set firewall ipv4 name netneeds_robot_i rule 1570 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1570 destination port 1155
# robot.host-156: to h156.mi.com TCP 1156
set firewall ipv4 name netneeds_robot_i rule 1580 action accept
set firewall ipv4 name netneeds_robot_i rule 1580 description 'robot.host-156'
set firewall ipv4 name netneeds_robot_i rule 1580 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1580 destination group domain-group netneeds_robot_n157
set firewall ipv4 name netneeds_robot_i rule 1580 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1580 destination port 1156
# robot.host-157: to h157.mi.com UDP 1157
set firewall ipv4 name netneeds_robot_i rule 1590 action accept
set firewall ipv4 name netneeds_robot_i rule 1590 description 'robot.host-157'
set firewall ipv4 name netneeds_robot_i rule 1590 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1590 destination group domain-group netneeds_robot_n158
set firewall ipv4 name netneeds_robot_i rule 1590 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1590 destination port 1157
# robot.host-158: to h158.mi.com TCP 1158
set firewall ipv4 name netneeds_robot_i rule 1600 action accept
set firewall ipv4 name netneeds_robot_i rule 1600 description 'robot.host-158'
set firewall ipv4 name netneeds_robot_i rule 1600 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1600 destination group domain-group netneeds_robot_n159
set firewall ipv4 name netneeds_robot_i rule 1600 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1600 destination port 1158
# robot.host-159: to h159.mi.com UDP 1159
set firewall ipv4 name netneeds_robot_i rule 1610 action accept
set firewall ipv4 name netneeds_robot_i rule 1610 description 'robot.host-159'
set firewall ipv4 name netneeds_robot_i rule 1610 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1610 destination group domain-group netneeds_robot_n160
set firewall ipv4 name netneeds_robot_i rule 1610 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1610 destination port 1159
# robot.host-160: to h160.mi.com TCP 1160
set firewall ipv4 name netneeds_robot_i rule 1620 action accept
set firewall ipv4 name netneeds_robot_i rule 1620 description 'robot.host-160'
set firewall ipv4 name netneeds_robot_i rule 1620 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1620 destination group domain-group netneeds_robot_n161
set firewall ipv4 name netneeds_robot_i rule 1620 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1620 destination port 1160
# robot.host-161: to h161.mi.com UDP 1161
set firewall ipv4 name netneeds_robot_i rule 1630 action accept
set firewall ipv4 name netneeds_robot_i rule 1630 description 'robot.host-161'
set firewall ipv4 name netneeds_robot_i rule 1630 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1630 destination group domain-group netneeds_robot_n162
set firewall ipv4 name netneeds_robot_i rule 1630 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1630 destination port 1161
# robot.host-162: to h162.mi.com TCP 1162
set firewall ipv4 name netneeds_robot_i rule 1640 action accept
set firewall ipv4 name netneeds_robot_i rule 1640 description 'robot.host-162'
set firewall ipv4 name netneeds_robot_i rule 1640 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1640 destination group domain-group netneeds_robot_n163
set firewall ipv4 name netneeds_robot_i rule 1640 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1640 destination port 1162
# robot.host-163: to h163.mi.com UDP 1163
set firewall ipv4 name netneeds_robot_i rule 1650 action accept
set firewall ipv4 name netneeds_robot_i rule 1650 description 'robot.host-163'
set firewall ipv4 name netneeds_robot_i rule 1650 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1650 destination group domain-group netneeds_robot_n164
set firewall ipv4 name netneeds_robot_i rule 1650 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1650 destination port 1163
# robot.host-164: to h164.mi.com TCP 1164
set firewall ipv4 name netneeds_robot_i rule 1660 action accept
set firewall ipv4 name netneeds_robot_i rule 1660 description 'robot.host-164'
set firewall ipv4 name netneeds_robot_i rule 1660 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1660 destination group domain-group netneeds_robot_n165
set firewall ipv4 name netneeds_robot_i rule 1660 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1660 destination port 1164
# robot.host-165: to h165.mi.com UDP 1165
set firewall ipv4 name netneeds_robot_i rule 1670 action accept
set firewall ipv4 name netneeds_robot_i rule 1670 description 'robot.host-165'
set firewall ipv4 name netneeds_robot_i rule 1670 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1670 destination group domain-group netneeds_robot_n166
set firewall ipv4 name netneeds_robot_i rule 1670 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1670 destination port 1165
# robot.host-166: to h166.mi.com TCP 1166
set firewall ipv4 name netneeds_robot_i rule 1680 action accept
set firewall ipv4 name netneeds_robot_i rule 1680 description 'robot.host-166'
set firewall ipv4 name netneeds_robot_i rule 1680 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1680 destination group domain-group netneeds_robot_n167
set firewall ipv4 name netneeds_robot_i rule 1680 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1680 destination port 1166
# robot.host-167: to h167.mi.com UDP 1167
set firewall ipv4 name netneeds_robot_i rule 1690 action accept
set firewall ipv4 name netneeds_robot_i rule 1690 description 'robot.host-167'
set firewall ipv4 name netneeds_robot_i rule 1690 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1690 destination group domain-group netneeds_robot_n168
set firewall ipv4 name netneeds_robot_i rule 1690 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1690 destination port 1167
# robot.host-168: to h168.mi.com TCP 1168
set firewall ipv4 name netneeds_robot_i rule 1700 action accept
set firewall ipv4 name netneeds_robot_i rule 1700 description 'robot.host-168'
set firewall ipv4 name netneeds_robot_i rule 1700 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1700 destination group domain-group netneeds_robot_n169
set firewall ipv4 name netneeds_robot_i rule 1700 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1700 destination port 1168
# robot.host-169: to h169.mi.com UDP 1169
set firewall ipv4 name netneeds_robot_i rule 1710 action accept
set firewall ipv4 name netneeds_robot_i rule 1710 description 'robot.host-169'
set firewall ipv4 name netneeds_robot_i rule 1710 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1710 destination group domain-group netneeds_robot_n170
set firewall ipv4 name netneeds_robot_i rule 1710 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1710 destination port 1169
# robot.host-170: to h170.mi.com TCP 1170
set firewall ipv4 name netneeds_robot_i rule 1720 action accept
set firewall ipv4 name netneeds_robot_i rule 1720 description 'robot.host-170'
set firewall ipv4 name netneeds_robot_i rule 1720 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1720 destination group domain-group netneeds_robot_n171
set firewall ipv4 name netneeds_robot_i rule 1720 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1720 destination port 1170
# robot.host-171: to h171.mi.com UDP 1171
set firewall ipv4 name netneeds_robot_i rule 1730 action accept
set firewall ipv4 name netneeds_robot_i rule 1730 description 'robot.host-171'
set firewall ipv4 name netneeds_robot_i rule 1730 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1730 destination group domain-group netneeds_robot_n172
set firewall ipv4 name netneeds_robot_i rule 1730 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1730 destination port 1171
# robot.host-172: to h172.mi.com TCP 1172
set firewall ipv4 name netneeds_robot_i rule 1740 action accept
set firewall ipv4 name netneeds_robot_i rule 1740 description 'robot.host-172'
set firewall ipv4 name netneeds_robot_i rule 1740 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1740 destination group domain-group netneeds_robot_n173
set firewall ipv4 name netneeds_robot_i rule 1740 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1740 destination port 1172
# robot.host-173: to h173.mi.com UDP 1173
set firewall ipv4 name netneeds_robot_i rule 1750 action accept
set firewall ipv4 name netneeds_robot_i rule 1750 description 'robot.host-173'
set firewall ipv4 name netneeds_robot_i rule 1750 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1750 destination group domain-group netneeds_robot_n174
set firewall ipv4 name netneeds_robot_i rule 1750 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1750 destination port 1173
# robot.host-174: to h174.mi.com TCP 1174
set firewall ipv4 name netneeds_robot_i rule 1760 action accept
set firewall ipv4 name netneeds_robot_i rule 1760 description 'robot.host-174'
set firewall ipv4 name netneeds_robot_i rule 1760 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1760 destination group domain-group netneeds_robot_n175
set firewall ipv4 name netneeds_robot_i rule 1760 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1760 destination port 1174
# robot.host-175: to h175.mi.com UDP 1175
set firewall ipv4 name netneeds_robot_i rule 1770 action accept
set firewall ipv4 name netneeds_robot_i rule 1770 description 'robot.host-175'
set firewall ipv4 name netneeds_robot_i rule 1770 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1770 destination group domain-group netneeds_robot_n176
set firewall ipv4 name netneeds_robot_i rule 1770 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1770 destination port 1175
# robot.host-176: to h176.mi.com TCP 1176
set firewall ipv4 name netneeds_robot_i rule 1780 action accept
set firewall ipv4 name netneeds_robot_i rule 1780 description 'robot.host-176'
set firewall ipv4 name netneeds_robot_i rule 1780 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1780 destination group domain-group netneeds_robot_n177
set firewall ipv4 name netneeds_robot_i rule 1780 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1780 destination port 1176
# robot.host-177: to h177.mi.com UDP 1177
set firewall ipv4 name netneeds_robot_i rule 1790 action accept
set firewall ipv4 name netneeds_robot_i rule 1790 description 'robot.host-177'
set firewall ipv4 name netneeds_robot_i rule 1790 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1790 destination group domain-group netneeds_robot_n178
set firewall ipv4 name netneeds_robot_i rule 1790 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1790 destination port 1177
# robot.host-178: to h178.mi.com TCP 1178
set firewall ipv4 name netneeds_robot_i rule 1800 action accept
set firewall ipv4 name netneeds_robot_i rule 1800 description 'robot.host-178'
set firewall ipv4 name netneeds_robot_i rule 1800 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1800 destination group domain-group netneeds_robot_n179
set firewall ipv4 name netneeds_robot_i rule 1800 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1800 destination port 1178
# robot.host-179: to h179.mi.com UDP 1179
set firewall ipv4 name netneeds_robot_i rule 1810 action accept
set firewall ipv4 name netneeds_robot_i rule 1810 description 'robot.host-179'
set firewall ipv4 name netneeds_robot_i rule 1810 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1810 destination group domain-group netneeds_robot_n180
set firewall ipv4 name netneeds_robot_i rule 1810 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1810 destination port 1179
# robot.host-180: to h180.mi.com TCP 1180
set firewall ipv4 name netneeds_robot_i rule 1820 action accept
set firewall ipv4 name netneeds_robot_i rule 1820 description 'robot.host-180'
set firewall ipv4 name netneeds_robot_i rule 1820 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1820 destination group domain-group netneeds_robot_n181
set firewall ipv4 name netneeds_robot_i rule 1820 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1820 destination port 1180
# robot.host-181: to h181.mi.com UDP 1181
set firewall ipv4 name netneeds_robot_i rule 1830 action accept
set firewall ipv4 name netneeds_robot_i rule 1830 description 'robot.host-181'
set firewall ipv4 name netneeds_robot_i rule 1830 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1830 destination group domain-group netneeds_robot_n182
set firewall ipv4 name netneeds_robot_i rule 1830 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1830 destination port 1181
# robot.host-182: to h182.mi.com TCP 1182
set firewall ipv4 name netneeds_robot_i rule 1840 action accept
set firewall ipv4 name netneeds_robot_i rule 1840 description 'robot.host-182'
set firewall ipv4 name netneeds_robot_i rule 1840 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1840 destination group domain-group netneeds_robot_n183
set firewall ipv4 name netneeds_robot_i rule 1840 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1840 destination port 1182
# robot.host-183: to h183.mi.com UDP 1183
set firewall ipv4 name netneeds_robot_i rule 1850 action accept
set firewall ipv4 name netneeds_robot_i rule 1850 description 'robot.host-183'
set firewall ipv4 name netneeds_robot_i rule 1850 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1850 destination group domain-group netneeds_robot_n184
set firewall ipv4 name netneeds_robot_i rule 1850 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1850 destination port 1183
# robot.host-184: to h184.mi.com TCP 1184
set firewall ipv4 name netneeds_robot_i rule 1860 action accept
set firewall ipv4 name netneeds_robot_i rule 1860 description 'robot.host-184'
set firewall ipv4 name netneeds_robot_i rule 1860 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1860 destination group domain-group netneeds_robot_n185
set firewall ipv4 name netneeds_robot_i rule 1860 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1860 destination port 1184
# robot.host-185: to h185.mi.com UDP 1185
set firewall ipv4 name netneeds_robot_i rule 1870 action accept
set firewall ipv4 name netneeds_robot_i rule 1870 description 'robot.host-185'
set firewall ipv4 name netneeds_robot_i rule 1870 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1870 destination group domain-group netneeds_robot_n186
set firewall ipv4 name netneeds_robot_i rule 1870 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1870 destination port 1185
# robot.host-186: to h186.mi.com TCP 1186
set firewall ipv4 name netneeds_robot_i rule 1880 action accept
set firewall ipv4 name netneeds_robot_i rule 1880 description 'robot.host-186'
set firewall ipv4 name netneeds_robot_i rule 1880 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1880 destination group domain-group netneeds_robot_n187
set firewall ipv4 name netneeds_robot_i rule 1880 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1880 destination port 1186
# robot.host-187: to h187.mi.com UDP 1187
set firewall ipv4 name netneeds_robot_i rule 1890 action accept
set firewall ipv4 name netneeds_robot_i rule 1890 description 'robot.host-187'
set firewall ipv4 name netneeds_robot_i rule 1890 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1890 destination group domain-group netneeds_robot_n188
set firewall ipv4 name netneeds_robot_i rule 1890 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1890 destination port 1187
# robot.host-188: to h188.mi.com TCP 1188
set firewall ipv4 name netneeds_robot_i rule 1900 action accept
set firewall ipv4 name netneeds_robot_i rule 1900 description 'robot.host-188'
set firewall ipv4 name netneeds_robot_i rule 1900 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1900 destination group domain-group netneeds_robot_n189
set firewall ipv4 name netneeds_robot_i rule 1900 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1900 destination port 1188
# robot.host-189: to h189.mi.com UDP 1189
set firewall ipv4 name netneeds_robot_i rule 1910 action accept
set firewall ipv4 name netneeds_robot_i rule 1910 description 'robot.host-189'
set firewall ipv4 name netneeds_robot_i rule 1910 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1910 destination group domain-group netneeds_robot_n190
set firewall ipv4 name netneeds_robot_i rule 1910 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1910 destination port 1189
# robot.host-190: to h190.mi.com TCP 1190
set firewall ipv4 name netneeds_robot_i rule 1920 action accept
set firewall ipv4 name netneeds_robot_i rule 1920 description 'robot.host-190'
set firewall ipv4 name netneeds_robot_i rule 1920 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1920 destination group domain-group netneeds_robot_n191
set firewall ipv4 name netneeds_robot_i rule 1920 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1920 destination port 1190
# robot.host-191: to h191.mi.com UDP 1191
set firewall ipv4 name netneeds_robot_i rule 1930 action accept
set firewall ipv4 name netneeds_robot_i rule 1930 description 'robot.host-191'
set firewall ipv4 name netneeds_robot_i rule 1930 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1930 destination group domain-group netneeds_robot_n192
set firewall ipv4 name netneeds_robot_i rule 1930 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1930 destination port 1191
# robot.host-192: to h192.mi.com TCP 1192
set firewall ipv4 name netneeds_robot_i rule 1940 action accept
set firewall ipv4 name netneeds_robot_i rule 1940 description 'robot.host-192'
set firewall ipv4 name netneeds_robot_i rule 1940 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1940 destination group domain-group netneeds_robot_n193
set firewall ipv4 name netneeds_robot_i rule 1940 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1940 destination port 1192
# robot.host-193: to h193.mi.com UDP 1193
set firewall ipv4 name netneeds_robot_i rule 1950 action accept
set firewall ipv4 name netneeds_robot_i rule 1950 description 'robot.host-193'
set firewall ipv4 name netneeds_robot_i rule 1950 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1950 destination group domain-group netneeds_robot_n194
set firewall ipv4 name netneeds_robot_i rule 1950 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1950 destination port 1193
# robot.host-194: to h194.mi.com TCP 1194
set firewall ipv4 name netneeds_robot_i rule 1960 action accept
set firewall ipv4 name netneeds_robot_i rule 1960 description 'robot.host-194'
set firewall ipv4 name netneeds_robot_i rule 1960 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1960 destination group domain-group netneeds_robot_n195
set firewall ipv4 name netneeds_robot_i rule 1960 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1960 destination port 1194
# robot.host-195: to h195.mi.com UDP 1195
set firewall ipv4 name netneeds_robot_i rule 1970 action accept
set firewall ipv4 name netneeds_robot_i rule 1970 description 'robot.host-195'
set firewall ipv4 name netneeds_robot_i rule 1970 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1970 destination group domain-group netneeds_robot_n196
set firewall ipv4 name netneeds_robot_i rule 1970 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1970 destination port 1195
# robot.host-196: to h196.mi.com TCP 1196
set firewall ipv4 name netneeds_robot_i rule 1980 action accept
set firewall ipv4 name netneeds_robot_i rule 1980 description 'robot.host-196'
set firewall ipv4 name netneeds_robot_i rule 1980 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1980 destination group domain-group netneeds_robot_n197
set firewall ipv4 name netneeds_robot_i rule 1980 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 1980 destination port 1196
# robot.host-197: to h197.mi.com UDP 1197
set firewall ipv4 name netneeds_robot_i rule 1990 action accept
set firewall ipv4 name netneeds_robot_i rule 1990 description 'robot.host-197'
set firewall ipv4 name netneeds_robot_i rule 1990 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 1990 destination group domain-group netneeds_robot_n198
set firewall ipv4 name netneeds_robot_i rule 1990 protocol udp
set firewall ipv4 name netneeds_robot_i rule 1990 destination port 1197
# robot.host-198: to h198.mi.com TCP 1198
set firewall ipv4 name netneeds_robot_i rule 2000 action accept
set firewall ipv4 name netneeds_robot_i rule 2000 description 'robot.host-198'
set firewall ipv4 name netneeds_robot_i rule 2000 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 2000 destination group domain-group netneeds_robot_n199
set firewall ipv4 name netneeds_robot_i rule 2000 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 2000 destination port 1198
# robot.host-199: to h199.mi.com UDP 1199
set firewall ipv4 name netneeds_robot_i rule 2010 action accept
set firewall ipv4 name netneeds_robot_i rule 2010 description 'robot.host-199'
set firewall ipv4 name netneeds_robot_i rule 2010 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 2010 destination group domain-group netneeds_robot_n200
set firewall ipv4 name netneeds_robot_i rule 2010 protocol udp
set firewall ipv4 name netneeds_robot_i rule 2010 destination port 1199
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_robot_i rule 2020 action accept
set firewall ipv4 name netneeds_robot_i rule 2020 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_robot_i rule 2020 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 2020 protocol udp
set firewall ipv4 name netneeds_robot_i rule 2020 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_robot_i rule 2030 action accept
set firewall ipv4 name netneeds_robot_i rule 2030 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_robot_i rule 2030 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 2030 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 2030 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_robot_i rule 2040 action accept
set firewall ipv4 name netneeds_robot_i rule 2040 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_robot_i rule 2040 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 2040 protocol udp
set firewall ipv4 name netneeds_robot_i rule 2040 destination port 123
# address assignment
set firewall ipv4 name netneeds_robot_i rule 2050 action accept
set firewall ipv4 name netneeds_robot_i rule 2050 description 'address assignment'
set firewall ipv4 name netneeds_robot_i rule 2050 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 2050 protocol udp
set firewall ipv4 name netneeds_robot_i rule 2050 destination port 67
# everything else is refused
set firewall ipv4 name netneeds_robot_i rule 2060 action reject
set firewall ipv4 name netneeds_robot_i rule 2060 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_i rule 2060 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 2060 destination group network-group !netneeds_robot_a201
set firewall ipv4 name netneeds_i default-action return
set firewall ipv4 name netneeds_i rule 564900 action jump
set firewall ipv4 name netneeds_i rule 564900 jump-target netneeds_robot_i
set firewall ipv4 input filter rule 1 action jump
set firewall ipv4 input filter rule 1 jump-target netneeds_i
commit
exit
