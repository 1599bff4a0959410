# netneeds rules (edgeos) for Test robot [robot]
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
# - refusal: reject of EdgeOS answers with ICMP "port unreachable", to TCP too: no reset, and not
#   "administratively prohibited"
# - interface: CHANGE ME: a rule set is asked only where an interface has it; until interface= names
#   one (eth1, eth1.20, switch0.20, br0), nothing is refused
# - names: wider: dnsmasq fills a group from names below the ones listed too, whoever else is hosted
#   at an address is let through on the same ports, and an address stays in the group until the router
#   starts again
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - Written from the templates of vyatta-cfg-firewall, on which EdgeOS is built, and checked by a
#   grammar, not by EdgeOS itself.
# - accept of EdgeOS means: go on. What is let through here is still asked by the rule sets of the
#   interface it leaves by, and packets of other devices go on too.
# - Names are followed by the DNS forwarder of the router (service dns forwarding, dnsmasq): it must
#   run, and be the DNS server that the device asks. A name that is in two files is followed for one
#   of them alone.
# - Before a later file, undo this one: a name that is no longer in it would still be followed.
# - A router sees only what it routes: traffic inside one network, and through a bridge, is filtered
#   only where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it).
# - Connections that were open before the rules were loaded stay open; conntrack -D -s ADDRESS ends
#   them.
#
# To apply
#   sh netneeds-robot.sh
#   in configure mode, when it works: save
#
# To undo
#   configure
#   delete firewall name netneeds_robot_f
#   delete firewall name netneeds_robot_l
#   delete service dns forwarding options ipset=/h0.mi.com/netneeds_robot_n1
#   delete service dns forwarding options ipset=/h1.mi.com/netneeds_robot_n2
#   delete service dns forwarding options ipset=/h2.mi.com/netneeds_robot_n3
#   delete service dns forwarding options ipset=/h3.mi.com/netneeds_robot_n4
#   delete service dns forwarding options ipset=/h4.mi.com/netneeds_robot_n5
#   delete service dns forwarding options ipset=/h5.mi.com/netneeds_robot_n6
#   delete service dns forwarding options ipset=/h6.mi.com/netneeds_robot_n7
#   delete service dns forwarding options ipset=/h7.mi.com/netneeds_robot_n8
#   delete service dns forwarding options ipset=/h8.mi.com/netneeds_robot_n9
#   delete service dns forwarding options ipset=/h9.mi.com/netneeds_robot_n10
#   delete service dns forwarding options ipset=/h10.mi.com/netneeds_robot_n11
#   delete service dns forwarding options ipset=/h11.mi.com/netneeds_robot_n12
#   delete service dns forwarding options ipset=/h12.mi.com/netneeds_robot_n13
#   delete service dns forwarding options ipset=/h13.mi.com/netneeds_robot_n14
#   delete service dns forwarding options ipset=/h14.mi.com/netneeds_robot_n15
#   delete service dns forwarding options ipset=/h15.mi.com/netneeds_robot_n16
#   delete service dns forwarding options ipset=/h16.mi.com/netneeds_robot_n17
#   delete service dns forwarding options ipset=/h17.mi.com/netneeds_robot_n18
#   delete service dns forwarding options ipset=/h18.mi.com/netneeds_robot_n19
#   delete service dns forwarding options ipset=/h19.mi.com/netneeds_robot_n20
#   delete service dns forwarding options ipset=/h20.mi.com/netneeds_robot_n21
#   delete service dns forwarding options ipset=/h21.mi.com/netneeds_robot_n22
#   delete service dns forwarding options ipset=/h22.mi.com/netneeds_robot_n23
#   delete service dns forwarding options ipset=/h23.mi.com/netneeds_robot_n24
#   delete service dns forwarding options ipset=/h24.mi.com/netneeds_robot_n25
#   delete service dns forwarding options ipset=/h25.mi.com/netneeds_robot_n26
#   delete service dns forwarding options ipset=/h26.mi.com/netneeds_robot_n27
#   delete service dns forwarding options ipset=/h27.mi.com/netneeds_robot_n28
#   delete service dns forwarding options ipset=/h28.mi.com/netneeds_robot_n29
#   delete service dns forwarding options ipset=/h29.mi.com/netneeds_robot_n30
#   delete service dns forwarding options ipset=/h30.mi.com/netneeds_robot_n31
#   delete service dns forwarding options ipset=/h31.mi.com/netneeds_robot_n32
#   delete service dns forwarding options ipset=/h32.mi.com/netneeds_robot_n33
#   delete service dns forwarding options ipset=/h33.mi.com/netneeds_robot_n34
#   delete service dns forwarding options ipset=/h34.mi.com/netneeds_robot_n35
#   delete service dns forwarding options ipset=/h35.mi.com/netneeds_robot_n36
#   delete service dns forwarding options ipset=/h36.mi.com/netneeds_robot_n37
#   delete service dns forwarding options ipset=/h37.mi.com/netneeds_robot_n38
#   delete service dns forwarding options ipset=/h38.mi.com/netneeds_robot_n39
#   delete service dns forwarding options ipset=/h39.mi.com/netneeds_robot_n40
#   delete service dns forwarding options ipset=/h40.mi.com/netneeds_robot_n41
#   delete service dns forwarding options ipset=/h41.mi.com/netneeds_robot_n42
#   delete service dns forwarding options ipset=/h42.mi.com/netneeds_robot_n43
#   delete service dns forwarding options ipset=/h43.mi.com/netneeds_robot_n44
#   delete service dns forwarding options ipset=/h44.mi.com/netneeds_robot_n45
#   delete service dns forwarding options ipset=/h45.mi.com/netneeds_robot_n46
#   delete service dns forwarding options ipset=/h46.mi.com/netneeds_robot_n47
#   delete service dns forwarding options ipset=/h47.mi.com/netneeds_robot_n48
#   delete service dns forwarding options ipset=/h48.mi.com/netneeds_robot_n49
#   delete service dns forwarding options ipset=/h49.mi.com/netneeds_robot_n50
#   delete service dns forwarding options ipset=/h50.mi.com/netneeds_robot_n51
#   delete service dns forwarding options ipset=/h51.mi.com/netneeds_robot_n52
#   delete service dns forwarding options ipset=/h52.mi.com/netneeds_robot_n53
#   delete service dns forwarding options ipset=/h53.mi.com/netneeds_robot_n54
#   delete service dns forwarding options ipset=/h54.mi.com/netneeds_robot_n55
#   delete service dns forwarding options ipset=/h55.mi.com/netneeds_robot_n56
#   delete service dns forwarding options ipset=/h56.mi.com/netneeds_robot_n57
#   delete service dns forwarding options ipset=/h57.mi.com/netneeds_robot_n58
#   delete service dns forwarding options ipset=/h58.mi.com/netneeds_robot_n59
#   delete service dns forwarding options ipset=/h59.mi.com/netneeds_robot_n60
#   delete service dns forwarding options ipset=/h60.mi.com/netneeds_robot_n61
#   delete service dns forwarding options ipset=/h61.mi.com/netneeds_robot_n62
#   delete service dns forwarding options ipset=/h62.mi.com/netneeds_robot_n63
#   delete service dns forwarding options ipset=/h63.mi.com/netneeds_robot_n64
#   delete service dns forwarding options ipset=/h64.mi.com/netneeds_robot_n65
#   delete service dns forwarding options ipset=/h65.mi.com/netneeds_robot_n66
#   delete service dns forwarding options ipset=/h66.mi.com/netneeds_robot_n67
#   delete service dns forwarding options ipset=/h67.mi.com/netneeds_robot_n68
#   delete service dns forwarding options ipset=/h68.mi.com/netneeds_robot_n69
#   delete service dns forwarding options ipset=/h69.mi.com/netneeds_robot_n70
#   delete service dns forwarding options ipset=/h70.mi.com/netneeds_robot_n71
#   delete service dns forwarding options ipset=/h71.mi.com/netneeds_robot_n72
#   delete service dns forwarding options ipset=/h72.mi.com/netneeds_robot_n73
#   delete service dns forwarding options ipset=/h73.mi.com/netneeds_robot_n74
#   delete service dns forwarding options ipset=/h74.mi.com/netneeds_robot_n75
#   delete service dns forwarding options ipset=/h75.mi.com/netneeds_robot_n76
#   delete service dns forwarding options ipset=/h76.mi.com/netneeds_robot_n77
#   delete service dns forwarding options ipset=/h77.mi.com/netneeds_robot_n78
#   delete service dns forwarding options ipset=/h78.mi.com/netneeds_robot_n79
#   delete service dns forwarding options ipset=/h79.mi.com/netneeds_robot_n80
#   delete service dns forwarding options ipset=/h80.mi.com/netneeds_robot_n81
#   delete service dns forwarding options ipset=/h81.mi.com/netneeds_robot_n82
#   delete service dns forwarding options ipset=/h82.mi.com/netneeds_robot_n83
#   delete service dns forwarding options ipset=/h83.mi.com/netneeds_robot_n84
#   delete service dns forwarding options ipset=/h84.mi.com/netneeds_robot_n85
#   delete service dns forwarding options ipset=/h85.mi.com/netneeds_robot_n86
#   delete service dns forwarding options ipset=/h86.mi.com/netneeds_robot_n87
#   delete service dns forwarding options ipset=/h87.mi.com/netneeds_robot_n88
#   delete service dns forwarding options ipset=/h88.mi.com/netneeds_robot_n89
#   delete service dns forwarding options ipset=/h89.mi.com/netneeds_robot_n90
#   delete service dns forwarding options ipset=/h90.mi.com/netneeds_robot_n91
#   delete service dns forwarding options ipset=/h91.mi.com/netneeds_robot_n92
#   delete service dns forwarding options ipset=/h92.mi.com/netneeds_robot_n93
#   delete service dns forwarding options ipset=/h93.mi.com/netneeds_robot_n94
#   delete service dns forwarding options ipset=/h94.mi.com/netneeds_robot_n95
#   delete service dns forwarding options ipset=/h95.mi.com/netneeds_robot_n96
#   delete service dns forwarding options ipset=/h96.mi.com/netneeds_robot_n97
#   delete service dns forwarding options ipset=/h97.mi.com/netneeds_robot_n98
#   delete service dns forwarding options ipset=/h98.mi.com/netneeds_robot_n99
#   delete service dns forwarding options ipset=/h99.mi.com/netneeds_robot_n100
#   delete service dns forwarding options ipset=/h100.mi.com/netneeds_robot_n101
#   delete service dns forwarding options ipset=/h101.mi.com/netneeds_robot_n102
#   delete service dns forwarding options ipset=/h102.mi.com/netneeds_robot_n103
#   delete service dns forwarding options ipset=/h103.mi.com/netneeds_robot_n104
#   delete service dns forwarding options ipset=/h104.mi.com/netneeds_robot_n105
#   delete service dns forwarding options ipset=/h105.mi.com/netneeds_robot_n106
#   delete service dns forwarding options ipset=/h106.mi.com/netneeds_robot_n107
#   delete service dns forwarding options ipset=/h107.mi.com/netneeds_robot_n108
#   delete service dns forwarding options ipset=/h108.mi.com/netneeds_robot_n109
#   delete service dns forwarding options ipset=/h109.mi.com/netneeds_robot_n110
#   delete service dns forwarding options ipset=/h110.mi.com/netneeds_robot_n111
#   delete service dns forwarding options ipset=/h111.mi.com/netneeds_robot_n112
#   delete service dns forwarding options ipset=/h112.mi.com/netneeds_robot_n113
#   delete service dns forwarding options ipset=/h113.mi.com/netneeds_robot_n114
#   delete service dns forwarding options ipset=/h114.mi.com/netneeds_robot_n115
#   delete service dns forwarding options ipset=/h115.mi.com/netneeds_robot_n116
#   delete service dns forwarding options ipset=/h116.mi.com/netneeds_robot_n117
#   delete service dns forwarding options ipset=/h117.mi.com/netneeds_robot_n118
#   delete service dns forwarding options ipset=/h118.mi.com/netneeds_robot_n119
#   delete service dns forwarding options ipset=/h119.mi.com/netneeds_robot_n120
#   delete service dns forwarding options ipset=/h120.mi.com/netneeds_robot_n121
#   delete service dns forwarding options ipset=/h121.mi.com/netneeds_robot_n122
#   delete service dns forwarding options ipset=/h122.mi.com/netneeds_robot_n123
#   delete service dns forwarding options ipset=/h123.mi.com/netneeds_robot_n124
#   delete service dns forwarding options ipset=/h124.mi.com/netneeds_robot_n125
#   delete service dns forwarding options ipset=/h125.mi.com/netneeds_robot_n126
#   delete service dns forwarding options ipset=/h126.mi.com/netneeds_robot_n127
#   delete service dns forwarding options ipset=/h127.mi.com/netneeds_robot_n128
#   delete service dns forwarding options ipset=/h128.mi.com/netneeds_robot_n129
#   delete service dns forwarding options ipset=/h129.mi.com/netneeds_robot_n130
#   delete service dns forwarding options ipset=/h130.mi.com/netneeds_robot_n131
#   delete service dns forwarding options ipset=/h131.mi.com/netneeds_robot_n132
#   delete service dns forwarding options ipset=/h132.mi.com/netneeds_robot_n133
#   delete service dns forwarding options ipset=/h133.mi.com/netneeds_robot_n134
#   delete service dns forwarding options ipset=/h134.mi.com/netneeds_robot_n135
#   delete service dns forwarding options ipset=/h135.mi.com/netneeds_robot_n136
#   delete service dns forwarding options ipset=/h136.mi.com/netneeds_robot_n137
#   delete service dns forwarding options ipset=/h137.mi.com/netneeds_robot_n138
#   delete service dns forwarding options ipset=/h138.mi.com/netneeds_robot_n139
#   delete service dns forwarding options ipset=/h139.mi.com/netneeds_robot_n140
#   delete service dns forwarding options ipset=/h140.mi.com/netneeds_robot_n141
#   delete service dns forwarding options ipset=/h141.mi.com/netneeds_robot_n142
#   delete service dns forwarding options ipset=/h142.mi.com/netneeds_robot_n143
#   delete service dns forwarding options ipset=/h143.mi.com/netneeds_robot_n144
#   delete service dns forwarding options ipset=/h144.mi.com/netneeds_robot_n145
#   delete service dns forwarding options ipset=/h145.mi.com/netneeds_robot_n146
#   delete service dns forwarding options ipset=/h146.mi.com/netneeds_robot_n147
#   delete service dns forwarding options ipset=/h147.mi.com/netneeds_robot_n148
#   delete service dns forwarding options ipset=/h148.mi.com/netneeds_robot_n149
#   delete service dns forwarding options ipset=/h149.mi.com/netneeds_robot_n150
#   delete service dns forwarding options ipset=/h150.mi.com/netneeds_robot_n151
#   delete service dns forwarding options ipset=/h151.mi.com/netneeds_robot_n152
#   delete service dns forwarding options ipset=/h152.mi.com/netneeds_robot_n153
#   delete service dns forwarding options ipset=/h153.mi.com/netneeds_robot_n154
#   delete service dns forwarding options ipset=/h154.mi.com/netneeds_robot_n155
#   delete service dns forwarding options ipset=/h155.mi.com/netneeds_robot_n156
#   delete service dns forwarding options ipset=/h156.mi.com/netneeds_robot_n157
#   delete service dns forwarding options ipset=/h157.mi.com/netneeds_robot_n158
#   delete service dns forwarding options ipset=/h158.mi.com/netneeds_robot_n159
#   delete service dns forwarding options ipset=/h159.mi.com/netneeds_robot_n160
#   delete service dns forwarding options ipset=/h160.mi.com/netneeds_robot_n161
#   delete service dns forwarding options ipset=/h161.mi.com/netneeds_robot_n162
#   delete service dns forwarding options ipset=/h162.mi.com/netneeds_robot_n163
#   delete service dns forwarding options ipset=/h163.mi.com/netneeds_robot_n164
#   delete service dns forwarding options ipset=/h164.mi.com/netneeds_robot_n165
#   delete service dns forwarding options ipset=/h165.mi.com/netneeds_robot_n166
#   delete service dns forwarding options ipset=/h166.mi.com/netneeds_robot_n167
#   delete service dns forwarding options ipset=/h167.mi.com/netneeds_robot_n168
#   delete service dns forwarding options ipset=/h168.mi.com/netneeds_robot_n169
#   delete service dns forwarding options ipset=/h169.mi.com/netneeds_robot_n170
#   delete service dns forwarding options ipset=/h170.mi.com/netneeds_robot_n171
#   delete service dns forwarding options ipset=/h171.mi.com/netneeds_robot_n172
#   delete service dns forwarding options ipset=/h172.mi.com/netneeds_robot_n173
#   delete service dns forwarding options ipset=/h173.mi.com/netneeds_robot_n174
#   delete service dns forwarding options ipset=/h174.mi.com/netneeds_robot_n175
#   delete service dns forwarding options ipset=/h175.mi.com/netneeds_robot_n176
#   delete service dns forwarding options ipset=/h176.mi.com/netneeds_robot_n177
#   delete service dns forwarding options ipset=/h177.mi.com/netneeds_robot_n178
#   delete service dns forwarding options ipset=/h178.mi.com/netneeds_robot_n179
#   delete service dns forwarding options ipset=/h179.mi.com/netneeds_robot_n180
#   delete service dns forwarding options ipset=/h180.mi.com/netneeds_robot_n181
#   delete service dns forwarding options ipset=/h181.mi.com/netneeds_robot_n182
#   delete service dns forwarding options ipset=/h182.mi.com/netneeds_robot_n183
#   delete service dns forwarding options ipset=/h183.mi.com/netneeds_robot_n184
#   delete service dns forwarding options ipset=/h184.mi.com/netneeds_robot_n185
#   delete service dns forwarding options ipset=/h185.mi.com/netneeds_robot_n186
#   delete service dns forwarding options ipset=/h186.mi.com/netneeds_robot_n187
#   delete service dns forwarding options ipset=/h187.mi.com/netneeds_robot_n188
#   delete service dns forwarding options ipset=/h188.mi.com/netneeds_robot_n189
#   delete service dns forwarding options ipset=/h189.mi.com/netneeds_robot_n190
#   delete service dns forwarding options ipset=/h190.mi.com/netneeds_robot_n191
#   delete service dns forwarding options ipset=/h191.mi.com/netneeds_robot_n192
#   delete service dns forwarding options ipset=/h192.mi.com/netneeds_robot_n193
#   delete service dns forwarding options ipset=/h193.mi.com/netneeds_robot_n194
#   delete service dns forwarding options ipset=/h194.mi.com/netneeds_robot_n195
#   delete service dns forwarding options ipset=/h195.mi.com/netneeds_robot_n196
#   delete service dns forwarding options ipset=/h196.mi.com/netneeds_robot_n197
#   delete service dns forwarding options ipset=/h197.mi.com/netneeds_robot_n198
#   delete service dns forwarding options ipset=/h198.mi.com/netneeds_robot_n199
#   delete service dns forwarding options ipset=/h199.mi.com/netneeds_robot_n200
#   delete firewall group address-group netneeds_robot_n1
#   delete firewall group address-group netneeds_robot_n2
#   delete firewall group address-group netneeds_robot_n3
#   delete firewall group address-group netneeds_robot_n4
#   delete firewall group address-group netneeds_robot_n5
#   delete firewall group address-group netneeds_robot_n6
#   delete firewall group address-group netneeds_robot_n7
#   delete firewall group address-group netneeds_robot_n8
#   delete firewall group address-group netneeds_robot_n9
#   delete firewall group address-group netneeds_robot_n10
#   delete firewall group address-group netneeds_robot_n11
#   delete firewall group address-group netneeds_robot_n12
#   delete firewall group address-group netneeds_robot_n13
#   delete firewall group address-group netneeds_robot_n14
#   delete firewall group address-group netneeds_robot_n15
#   delete firewall group address-group netneeds_robot_n16
#   delete firewall group address-group netneeds_robot_n17
#   delete firewall group address-group netneeds_robot_n18
#   delete firewall group address-group netneeds_robot_n19
#   delete firewall group address-group netneeds_robot_n20
#   delete firewall group address-group netneeds_robot_n21
#   delete firewall group address-group netneeds_robot_n22
#   delete firewall group address-group netneeds_robot_n23
#   delete firewall group address-group netneeds_robot_n24
#   delete firewall group address-group netneeds_robot_n25
#   delete firewall group address-group netneeds_robot_n26
#   delete firewall group address-group netneeds_robot_n27
#   delete firewall group address-group netneeds_robot_n28
#   delete firewall group address-group netneeds_robot_n29
#   delete firewall group address-group netneeds_robot_n30
#   delete firewall group address-group netneeds_robot_n31
#   delete firewall group address-group netneeds_robot_n32
#   delete firewall group address-group netneeds_robot_n33
#   delete firewall group address-group netneeds_robot_n34
#   delete firewall group address-group netneeds_robot_n35
#   delete firewall group address-group netneeds_robot_n36
#   delete firewall group address-group netneeds_robot_n37
#   delete firewall group address-group netneeds_robot_n38
#   delete firewall group address-group netneeds_robot_n39
#   delete firewall group address-group netneeds_robot_n40
#   delete firewall group address-group netneeds_robot_n41
#   delete firewall group address-group netneeds_robot_n42
#   delete firewall group address-group netneeds_robot_n43
#   delete firewall group address-group netneeds_robot_n44
#   delete firewall group address-group netneeds_robot_n45
#   delete firewall group address-group netneeds_robot_n46
#   delete firewall group address-group netneeds_robot_n47
#   delete firewall group address-group netneeds_robot_n48
#   delete firewall group address-group netneeds_robot_n49
#   delete firewall group address-group netneeds_robot_n50
#   delete firewall group address-group netneeds_robot_n51
#   delete firewall group address-group netneeds_robot_n52
#   delete firewall group address-group netneeds_robot_n53
#   delete firewall group address-group netneeds_robot_n54
#   delete firewall group address-group netneeds_robot_n55
#   delete firewall group address-group netneeds_robot_n56
#   delete firewall group address-group netneeds_robot_n57
#   delete firewall group address-group netneeds_robot_n58
#   delete firewall group address-group netneeds_robot_n59
#   delete firewall group address-group netneeds_robot_n60
#   delete firewall group address-group netneeds_robot_n61
#   delete firewall group address-group netneeds_robot_n62
#   delete firewall group address-group netneeds_robot_n63
#   delete firewall group address-group netneeds_robot_n64
#   delete firewall group address-group netneeds_robot_n65
#   delete firewall group address-group netneeds_robot_n66
#   delete firewall group address-group netneeds_robot_n67
#   delete firewall group address-group netneeds_robot_n68
#   delete firewall group address-group netneeds_robot_n69
#   delete firewall group address-group netneeds_robot_n70
#   delete firewall group address-group netneeds_robot_n71
#   delete firewall group address-group netneeds_robot_n72
#   delete firewall group address-group netneeds_robot_n73
#   delete firewall group address-group netneeds_robot_n74
#   delete firewall group address-group netneeds_robot_n75
#   delete firewall group address-group netneeds_robot_n76
#   delete firewall group address-group netneeds_robot_n77
#   delete firewall group address-group netneeds_robot_n78
#   delete firewall group address-group netneeds_robot_n79
#   delete firewall group address-group netneeds_robot_n80
#   delete firewall group address-group netneeds_robot_n81
#   delete firewall group address-group netneeds_robot_n82
#   delete firewall group address-group netneeds_robot_n83
#   delete firewall group address-group netneeds_robot_n84
#   delete firewall group address-group netneeds_robot_n85
#   delete firewall group address-group netneeds_robot_n86
#   delete firewall group address-group netneeds_robot_n87
#   delete firewall group address-group netneeds_robot_n88
#   delete firewall group address-group netneeds_robot_n89
#   delete firewall group address-group netneeds_robot_n90
#   delete firewall group address-group netneeds_robot_n91
#   delete firewall group address-group netneeds_robot_n92
#   delete firewall group address-group netneeds_robot_n93
#   delete firewall group address-group netneeds_robot_n94
#   delete firewall group address-group netneeds_robot_n95
#   delete firewall group address-group netneeds_robot_n96
#   delete firewall group address-group netneeds_robot_n97
#   delete firewall group address-group netneeds_robot_n98
#   delete firewall group address-group netneeds_robot_n99
#   delete firewall group address-group netneeds_robot_n100
#   delete firewall group address-group netneeds_robot_n101
#   delete firewall group address-group netneeds_robot_n102
#   delete firewall group address-group netneeds_robot_n103
#   delete firewall group address-group netneeds_robot_n104
#   delete firewall group address-group netneeds_robot_n105
#   delete firewall group address-group netneeds_robot_n106
#   delete firewall group address-group netneeds_robot_n107
#   delete firewall group address-group netneeds_robot_n108
#   delete firewall group address-group netneeds_robot_n109
#   delete firewall group address-group netneeds_robot_n110
#   delete firewall group address-group netneeds_robot_n111
#   delete firewall group address-group netneeds_robot_n112
#   delete firewall group address-group netneeds_robot_n113
#   delete firewall group address-group netneeds_robot_n114
#   delete firewall group address-group netneeds_robot_n115
#   delete firewall group address-group netneeds_robot_n116
#   delete firewall group address-group netneeds_robot_n117
#   delete firewall group address-group netneeds_robot_n118
#   delete firewall group address-group netneeds_robot_n119
#   delete firewall group address-group netneeds_robot_n120
#   delete firewall group address-group netneeds_robot_n121
#   delete firewall group address-group netneeds_robot_n122
#   delete firewall group address-group netneeds_robot_n123
#   delete firewall group address-group netneeds_robot_n124
#   delete firewall group address-group netneeds_robot_n125
#   delete firewall group address-group netneeds_robot_n126
#   delete firewall group address-group netneeds_robot_n127
#   delete firewall group address-group netneeds_robot_n128
#   delete firewall group address-group netneeds_robot_n129
#   delete firewall group address-group netneeds_robot_n130
#   delete firewall group address-group netneeds_robot_n131
#   delete firewall group address-group netneeds_robot_n132
#   delete firewall group address-group netneeds_robot_n133
#   delete firewall group address-group netneeds_robot_n134
#   delete firewall group address-group netneeds_robot_n135
#   delete firewall group address-group netneeds_robot_n136
#   delete firewall group address-group netneeds_robot_n137
#   delete firewall group address-group netneeds_robot_n138
#   delete firewall group address-group netneeds_robot_n139
#   delete firewall group address-group netneeds_robot_n140
#   delete firewall group address-group netneeds_robot_n141
#   delete firewall group address-group netneeds_robot_n142
#   delete firewall group address-group netneeds_robot_n143
#   delete firewall group address-group netneeds_robot_n144
#   delete firewall group address-group netneeds_robot_n145
#   delete firewall group address-group netneeds_robot_n146
#   delete firewall group address-group netneeds_robot_n147
#   delete firewall group address-group netneeds_robot_n148
#   delete firewall group address-group netneeds_robot_n149
#   delete firewall group address-group netneeds_robot_n150
#   delete firewall group address-group netneeds_robot_n151
#   delete firewall group address-group netneeds_robot_n152
#   delete firewall group address-group netneeds_robot_n153
#   delete firewall group address-group netneeds_robot_n154
#   delete firewall group address-group netneeds_robot_n155
#   delete firewall group address-group netneeds_robot_n156
#   delete firewall group address-group netneeds_robot_n157
#   delete firewall group address-group netneeds_robot_n158
#   delete firewall group address-group netneeds_robot_n159
#   delete firewall group address-group netneeds_robot_n160
#   delete firewall group address-group netneeds_robot_n161
#   delete firewall group address-group netneeds_robot_n162
#   delete firewall group address-group netneeds_robot_n163
#   delete firewall group address-group netneeds_robot_n164
#   delete firewall group address-group netneeds_robot_n165
#   delete firewall group address-group netneeds_robot_n166
#   delete firewall group address-group netneeds_robot_n167
#   delete firewall group address-group netneeds_robot_n168
#   delete firewall group address-group netneeds_robot_n169
#   delete firewall group address-group netneeds_robot_n170
#   delete firewall group address-group netneeds_robot_n171
#   delete firewall group address-group netneeds_robot_n172
#   delete firewall group address-group netneeds_robot_n173
#   delete firewall group address-group netneeds_robot_n174
#   delete firewall group address-group netneeds_robot_n175
#   delete firewall group address-group netneeds_robot_n176
#   delete firewall group address-group netneeds_robot_n177
#   delete firewall group address-group netneeds_robot_n178
#   delete firewall group address-group netneeds_robot_n179
#   delete firewall group address-group netneeds_robot_n180
#   delete firewall group address-group netneeds_robot_n181
#   delete firewall group address-group netneeds_robot_n182
#   delete firewall group address-group netneeds_robot_n183
#   delete firewall group address-group netneeds_robot_n184
#   delete firewall group address-group netneeds_robot_n185
#   delete firewall group address-group netneeds_robot_n186
#   delete firewall group address-group netneeds_robot_n187
#   delete firewall group address-group netneeds_robot_n188
#   delete firewall group address-group netneeds_robot_n189
#   delete firewall group address-group netneeds_robot_n190
#   delete firewall group address-group netneeds_robot_n191
#   delete firewall group address-group netneeds_robot_n192
#   delete firewall group address-group netneeds_robot_n193
#   delete firewall group address-group netneeds_robot_n194
#   delete firewall group address-group netneeds_robot_n195
#   delete firewall group address-group netneeds_robot_n196
#   delete firewall group address-group netneeds_robot_n197
#   delete firewall group address-group netneeds_robot_n198
#   delete firewall group address-group netneeds_robot_n199
#   delete firewall group address-group netneeds_robot_n200
#   delete firewall group network-group netneeds_robot_a1
#   commit
#   save
#
# To keep it up to date: https://netneeds.test/formats/edgeos/#update

/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper begin
# What an earlier run put in goes first
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall name netneeds_robot_f
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall name netneeds_robot_l
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h0.mi.com/netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h1.mi.com/netneeds_robot_n2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h2.mi.com/netneeds_robot_n3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h3.mi.com/netneeds_robot_n4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h4.mi.com/netneeds_robot_n5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h5.mi.com/netneeds_robot_n6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h6.mi.com/netneeds_robot_n7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h7.mi.com/netneeds_robot_n8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h8.mi.com/netneeds_robot_n9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h9.mi.com/netneeds_robot_n10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h10.mi.com/netneeds_robot_n11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h11.mi.com/netneeds_robot_n12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h12.mi.com/netneeds_robot_n13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h13.mi.com/netneeds_robot_n14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h14.mi.com/netneeds_robot_n15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h15.mi.com/netneeds_robot_n16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h16.mi.com/netneeds_robot_n17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h17.mi.com/netneeds_robot_n18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h18.mi.com/netneeds_robot_n19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h19.mi.com/netneeds_robot_n20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h20.mi.com/netneeds_robot_n21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h21.mi.com/netneeds_robot_n22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h22.mi.com/netneeds_robot_n23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h23.mi.com/netneeds_robot_n24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h24.mi.com/netneeds_robot_n25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h25.mi.com/netneeds_robot_n26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h26.mi.com/netneeds_robot_n27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h27.mi.com/netneeds_robot_n28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h28.mi.com/netneeds_robot_n29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h29.mi.com/netneeds_robot_n30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h30.mi.com/netneeds_robot_n31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h31.mi.com/netneeds_robot_n32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h32.mi.com/netneeds_robot_n33
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h33.mi.com/netneeds_robot_n34
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h34.mi.com/netneeds_robot_n35
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h35.mi.com/netneeds_robot_n36
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h36.mi.com/netneeds_robot_n37
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h37.mi.com/netneeds_robot_n38
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h38.mi.com/netneeds_robot_n39
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h39.mi.com/netneeds_robot_n40
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h40.mi.com/netneeds_robot_n41
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h41.mi.com/netneeds_robot_n42
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h42.mi.com/netneeds_robot_n43
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h43.mi.com/netneeds_robot_n44
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h44.mi.com/netneeds_robot_n45
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h45.mi.com/netneeds_robot_n46
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h46.mi.com/netneeds_robot_n47
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h47.mi.com/netneeds_robot_n48
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h48.mi.com/netneeds_robot_n49
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h49.mi.com/netneeds_robot_n50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h50.mi.com/netneeds_robot_n51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h51.mi.com/netneeds_robot_n52
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h52.mi.com/netneeds_robot_n53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h53.mi.com/netneeds_robot_n54
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h54.mi.com/netneeds_robot_n55
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h55.mi.com/netneeds_robot_n56
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h56.mi.com/netneeds_robot_n57
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h57.mi.com/netneeds_robot_n58
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h58.mi.com/netneeds_robot_n59
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h59.mi.com/netneeds_robot_n60
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h60.mi.com/netneeds_robot_n61
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h61.mi.com/netneeds_robot_n62
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h62.mi.com/netneeds_robot_n63
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h63.mi.com/netneeds_robot_n64
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h64.mi.com/netneeds_robot_n65
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h65.mi.com/netneeds_robot_n66
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h66.mi.com/netneeds_robot_n67
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h67.mi.com/netneeds_robot_n68
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h68.mi.com/netneeds_robot_n69
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h69.mi.com/netneeds_robot_n70
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h70.mi.com/netneeds_robot_n71
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h71.mi.com/netneeds_robot_n72
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h72.mi.com/netneeds_robot_n73
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h73.mi.com/netneeds_robot_n74
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h74.mi.com/netneeds_robot_n75
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h75.mi.com/netneeds_robot_n76
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h76.mi.com/netneeds_robot_n77
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h77.mi.com/netneeds_robot_n78
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h78.mi.com/netneeds_robot_n79
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h79.mi.com/netneeds_robot_n80
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h80.mi.com/netneeds_robot_n81
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h81.mi.com/netneeds_robot_n82
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h82.mi.com/netneeds_robot_n83
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h83.mi.com/netneeds_robot_n84
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h84.mi.com/netneeds_robot_n85
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h85.mi.com/netneeds_robot_n86
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h86.mi.com/netneeds_robot_n87
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h87.mi.com/netneeds_robot_n88
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h88.mi.com/netneeds_robot_n89
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h89.mi.com/netneeds_robot_n90
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h90.mi.com/netneeds_robot_n91
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h91.mi.com/netneeds_robot_n92
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h92.mi.com/netneeds_robot_n93
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h93.mi.com/netneeds_robot_n94
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h94.mi.com/netneeds_robot_n95
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h95.mi.com/netneeds_robot_n96
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h96.mi.com/netneeds_robot_n97
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h97.mi.com/netneeds_robot_n98
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h98.mi.com/netneeds_robot_n99
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h99.mi.com/netneeds_robot_n100
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h100.mi.com/netneeds_robot_n101
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h101.mi.com/netneeds_robot_n102
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h102.mi.com/netneeds_robot_n103
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h103.mi.com/netneeds_robot_n104
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h104.mi.com/netneeds_robot_n105
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h105.mi.com/netneeds_robot_n106
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h106.mi.com/netneeds_robot_n107
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h107.mi.com/netneeds_robot_n108
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h108.mi.com/netneeds_robot_n109
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h109.mi.com/netneeds_robot_n110
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h110.mi.com/netneeds_robot_n111
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h111.mi.com/netneeds_robot_n112
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h112.mi.com/netneeds_robot_n113
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h113.mi.com/netneeds_robot_n114
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h114.mi.com/netneeds_robot_n115
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h115.mi.com/netneeds_robot_n116
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h116.mi.com/netneeds_robot_n117
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h117.mi.com/netneeds_robot_n118
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h118.mi.com/netneeds_robot_n119
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h119.mi.com/netneeds_robot_n120
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h120.mi.com/netneeds_robot_n121
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h121.mi.com/netneeds_robot_n122
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h122.mi.com/netneeds_robot_n123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h123.mi.com/netneeds_robot_n124
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h124.mi.com/netneeds_robot_n125
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h125.mi.com/netneeds_robot_n126
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h126.mi.com/netneeds_robot_n127
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h127.mi.com/netneeds_robot_n128
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h128.mi.com/netneeds_robot_n129
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h129.mi.com/netneeds_robot_n130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h130.mi.com/netneeds_robot_n131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h131.mi.com/netneeds_robot_n132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h132.mi.com/netneeds_robot_n133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h133.mi.com/netneeds_robot_n134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h134.mi.com/netneeds_robot_n135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h135.mi.com/netneeds_robot_n136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h136.mi.com/netneeds_robot_n137
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h137.mi.com/netneeds_robot_n138
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h138.mi.com/netneeds_robot_n139
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h139.mi.com/netneeds_robot_n140
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h140.mi.com/netneeds_robot_n141
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h141.mi.com/netneeds_robot_n142
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h142.mi.com/netneeds_robot_n143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h143.mi.com/netneeds_robot_n144
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h144.mi.com/netneeds_robot_n145
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h145.mi.com/netneeds_robot_n146
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h146.mi.com/netneeds_robot_n147
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h147.mi.com/netneeds_robot_n148
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h148.mi.com/netneeds_robot_n149
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h149.mi.com/netneeds_robot_n150
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h150.mi.com/netneeds_robot_n151
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h151.mi.com/netneeds_robot_n152
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h152.mi.com/netneeds_robot_n153
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h153.mi.com/netneeds_robot_n154
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h154.mi.com/netneeds_robot_n155
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h155.mi.com/netneeds_robot_n156
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h156.mi.com/netneeds_robot_n157
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h157.mi.com/netneeds_robot_n158
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h158.mi.com/netneeds_robot_n159
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h159.mi.com/netneeds_robot_n160
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h160.mi.com/netneeds_robot_n161
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h161.mi.com/netneeds_robot_n162
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h162.mi.com/netneeds_robot_n163
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h163.mi.com/netneeds_robot_n164
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h164.mi.com/netneeds_robot_n165
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h165.mi.com/netneeds_robot_n166
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h166.mi.com/netneeds_robot_n167
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h167.mi.com/netneeds_robot_n168
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h168.mi.com/netneeds_robot_n169
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h169.mi.com/netneeds_robot_n170
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h170.mi.com/netneeds_robot_n171
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h171.mi.com/netneeds_robot_n172
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h172.mi.com/netneeds_robot_n173
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h173.mi.com/netneeds_robot_n174
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h174.mi.com/netneeds_robot_n175
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h175.mi.com/netneeds_robot_n176
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h176.mi.com/netneeds_robot_n177
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h177.mi.com/netneeds_robot_n178
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h178.mi.com/netneeds_robot_n179
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h179.mi.com/netneeds_robot_n180
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h180.mi.com/netneeds_robot_n181
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h181.mi.com/netneeds_robot_n182
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h182.mi.com/netneeds_robot_n183
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h183.mi.com/netneeds_robot_n184
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h184.mi.com/netneeds_robot_n185
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h185.mi.com/netneeds_robot_n186
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h186.mi.com/netneeds_robot_n187
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h187.mi.com/netneeds_robot_n188
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h188.mi.com/netneeds_robot_n189
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h189.mi.com/netneeds_robot_n190
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h190.mi.com/netneeds_robot_n191
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h191.mi.com/netneeds_robot_n192
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h192.mi.com/netneeds_robot_n193
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h193.mi.com/netneeds_robot_n194
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h194.mi.com/netneeds_robot_n195
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h195.mi.com/netneeds_robot_n196
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h196.mi.com/netneeds_robot_n197
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h197.mi.com/netneeds_robot_n198
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h198.mi.com/netneeds_robot_n199
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/h199.mi.com/netneeds_robot_n200
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n33
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n34
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n35
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n36
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n37
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n38
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n39
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n40
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n41
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n42
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n43
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n44
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n45
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n46
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n47
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n48
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n49
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n52
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n54
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n55
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n56
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n57
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n58
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n59
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n60
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n61
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n62
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n63
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n64
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n65
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n66
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n67
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n68
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n69
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n70
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n71
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n72
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n73
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n74
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n75
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n76
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n77
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n78
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n79
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n80
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n81
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n82
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n83
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n84
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n85
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n86
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n87
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n88
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n89
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n90
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n91
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n92
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n93
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n94
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n95
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n96
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n97
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n98
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n99
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n100
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n101
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n102
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n103
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n104
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n105
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n106
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n107
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n108
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n109
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n110
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n111
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n112
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n113
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n114
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n115
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n116
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n117
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n118
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n119
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n120
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n121
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n122
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n124
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n125
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n126
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n127
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n128
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n129
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n137
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n138
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n139
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n140
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n141
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n142
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n144
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n145
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n146
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n147
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n148
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n149
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n150
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n151
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n152
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n153
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n154
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n155
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n156
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n157
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n158
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n159
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n160
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n161
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n162
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n163
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n164
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n165
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n166
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n167
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n168
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n169
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n170
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n171
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n172
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n173
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n174
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n175
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n176
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n177
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n178
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n179
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n180
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n181
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n182
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n183
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n184
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n185
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n186
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n187
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n188
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n189
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n190
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n191
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n192
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n193
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n194
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n195
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n196
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n197
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n198
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n199
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n200
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group network-group netneeds_robot_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n33
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n34
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n35
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n36
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n37
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n38
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n39
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n40
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n41
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n42
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n43
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n44
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n45
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n46
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n47
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n48
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n49
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n52
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n54
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n55
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n56
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n57
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n58
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n59
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n60
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n61
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n62
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n63
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n64
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n65
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n66
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n67
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n68
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n69
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n70
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n71
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n72
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n73
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n74
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n75
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n76
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n77
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n78
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n79
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n80
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n81
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n82
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n83
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n84
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n85
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n86
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n87
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n88
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n89
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n90
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n91
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n92
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n93
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n94
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n95
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n96
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n97
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n98
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n99
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n100
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n101
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n102
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n103
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n104
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n105
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n106
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n107
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n108
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n109
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n110
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n111
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n112
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n113
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n114
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n115
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n116
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n117
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n118
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n119
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n120
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n121
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n122
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n124
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n125
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n126
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n127
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n128
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n129
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n137
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n138
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n139
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n140
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n141
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n142
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n144
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n145
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n146
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n147
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n148
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n149
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n150
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n151
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n152
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n153
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n154
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n155
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n156
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n157
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n158
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n159
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n160
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n161
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n162
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n163
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n164
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n165
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n166
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n167
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n168
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n169
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n170
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n171
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n172
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n173
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n174
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n175
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n176
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n177
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n178
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n179
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n180
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n181
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n182
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n183
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n184
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n185
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n186
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n187
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n188
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n189
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n190
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n191
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n192
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n193
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n194
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n195
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n196
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n197
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n198
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n199
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n200
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 0.0.0.0/1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 128.0.0.0/2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.0.0.0/3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 240.0.0.0/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 248.0.0.0/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 252.0.0.0/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 254.0.0.0/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.0.0.0/9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.128.0.0/10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.192.0.0/11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.224.0.0/12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.240.0.0/13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.248.0.0/14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.252.0.0/15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.254.0.0/16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.0.0/17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.128.0/18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.192.0/19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.224.0/20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.240.0/21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.248.0/22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.252.0/23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.254.0/24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.0/25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.128/26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.192/27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.224/28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.240/29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.248/30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.252/31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.254/32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h0.mi.com/netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h1.mi.com/netneeds_robot_n2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h2.mi.com/netneeds_robot_n3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h3.mi.com/netneeds_robot_n4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h4.mi.com/netneeds_robot_n5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h5.mi.com/netneeds_robot_n6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h6.mi.com/netneeds_robot_n7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h7.mi.com/netneeds_robot_n8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h8.mi.com/netneeds_robot_n9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h9.mi.com/netneeds_robot_n10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h10.mi.com/netneeds_robot_n11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h11.mi.com/netneeds_robot_n12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h12.mi.com/netneeds_robot_n13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h13.mi.com/netneeds_robot_n14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h14.mi.com/netneeds_robot_n15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h15.mi.com/netneeds_robot_n16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h16.mi.com/netneeds_robot_n17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h17.mi.com/netneeds_robot_n18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h18.mi.com/netneeds_robot_n19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h19.mi.com/netneeds_robot_n20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h20.mi.com/netneeds_robot_n21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h21.mi.com/netneeds_robot_n22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h22.mi.com/netneeds_robot_n23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h23.mi.com/netneeds_robot_n24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h24.mi.com/netneeds_robot_n25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h25.mi.com/netneeds_robot_n26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h26.mi.com/netneeds_robot_n27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h27.mi.com/netneeds_robot_n28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h28.mi.com/netneeds_robot_n29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h29.mi.com/netneeds_robot_n30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h30.mi.com/netneeds_robot_n31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h31.mi.com/netneeds_robot_n32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h32.mi.com/netneeds_robot_n33
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h33.mi.com/netneeds_robot_n34
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h34.mi.com/netneeds_robot_n35
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h35.mi.com/netneeds_robot_n36
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h36.mi.com/netneeds_robot_n37
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h37.mi.com/netneeds_robot_n38
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h38.mi.com/netneeds_robot_n39
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h39.mi.com/netneeds_robot_n40
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h40.mi.com/netneeds_robot_n41
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h41.mi.com/netneeds_robot_n42
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h42.mi.com/netneeds_robot_n43
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h43.mi.com/netneeds_robot_n44
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h44.mi.com/netneeds_robot_n45
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h45.mi.com/netneeds_robot_n46
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h46.mi.com/netneeds_robot_n47
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h47.mi.com/netneeds_robot_n48
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h48.mi.com/netneeds_robot_n49
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h49.mi.com/netneeds_robot_n50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h50.mi.com/netneeds_robot_n51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h51.mi.com/netneeds_robot_n52
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h52.mi.com/netneeds_robot_n53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h53.mi.com/netneeds_robot_n54
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h54.mi.com/netneeds_robot_n55
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h55.mi.com/netneeds_robot_n56
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h56.mi.com/netneeds_robot_n57
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h57.mi.com/netneeds_robot_n58
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h58.mi.com/netneeds_robot_n59
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h59.mi.com/netneeds_robot_n60
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h60.mi.com/netneeds_robot_n61
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h61.mi.com/netneeds_robot_n62
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h62.mi.com/netneeds_robot_n63
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h63.mi.com/netneeds_robot_n64
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h64.mi.com/netneeds_robot_n65
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h65.mi.com/netneeds_robot_n66
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h66.mi.com/netneeds_robot_n67
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h67.mi.com/netneeds_robot_n68
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h68.mi.com/netneeds_robot_n69
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h69.mi.com/netneeds_robot_n70
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h70.mi.com/netneeds_robot_n71
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h71.mi.com/netneeds_robot_n72
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h72.mi.com/netneeds_robot_n73
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h73.mi.com/netneeds_robot_n74
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h74.mi.com/netneeds_robot_n75
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h75.mi.com/netneeds_robot_n76
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h76.mi.com/netneeds_robot_n77
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h77.mi.com/netneeds_robot_n78
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h78.mi.com/netneeds_robot_n79
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h79.mi.com/netneeds_robot_n80
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h80.mi.com/netneeds_robot_n81
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h81.mi.com/netneeds_robot_n82
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h82.mi.com/netneeds_robot_n83
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h83.mi.com/netneeds_robot_n84
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h84.mi.com/netneeds_robot_n85
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h85.mi.com/netneeds_robot_n86
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h86.mi.com/netneeds_robot_n87
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h87.mi.com/netneeds_robot_n88
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h88.mi.com/netneeds_robot_n89
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h89.mi.com/netneeds_robot_n90
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h90.mi.com/netneeds_robot_n91
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h91.mi.com/netneeds_robot_n92
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h92.mi.com/netneeds_robot_n93
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h93.mi.com/netneeds_robot_n94
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h94.mi.com/netneeds_robot_n95
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h95.mi.com/netneeds_robot_n96
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h96.mi.com/netneeds_robot_n97
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h97.mi.com/netneeds_robot_n98
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h98.mi.com/netneeds_robot_n99
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h99.mi.com/netneeds_robot_n100
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h100.mi.com/netneeds_robot_n101
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h101.mi.com/netneeds_robot_n102
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h102.mi.com/netneeds_robot_n103
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h103.mi.com/netneeds_robot_n104
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h104.mi.com/netneeds_robot_n105
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h105.mi.com/netneeds_robot_n106
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h106.mi.com/netneeds_robot_n107
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h107.mi.com/netneeds_robot_n108
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h108.mi.com/netneeds_robot_n109
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h109.mi.com/netneeds_robot_n110
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h110.mi.com/netneeds_robot_n111
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h111.mi.com/netneeds_robot_n112
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h112.mi.com/netneeds_robot_n113
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h113.mi.com/netneeds_robot_n114
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h114.mi.com/netneeds_robot_n115
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h115.mi.com/netneeds_robot_n116
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h116.mi.com/netneeds_robot_n117
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h117.mi.com/netneeds_robot_n118
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h118.mi.com/netneeds_robot_n119
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h119.mi.com/netneeds_robot_n120
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h120.mi.com/netneeds_robot_n121
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h121.mi.com/netneeds_robot_n122
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h122.mi.com/netneeds_robot_n123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h123.mi.com/netneeds_robot_n124
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h124.mi.com/netneeds_robot_n125
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h125.mi.com/netneeds_robot_n126
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h126.mi.com/netneeds_robot_n127
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h127.mi.com/netneeds_robot_n128
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h128.mi.com/netneeds_robot_n129
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h129.mi.com/netneeds_robot_n130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h130.mi.com/netneeds_robot_n131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h131.mi.com/netneeds_robot_n132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h132.mi.com/netneeds_robot_n133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h133.mi.com/netneeds_robot_n134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h134.mi.com/netneeds_robot_n135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h135.mi.com/netneeds_robot_n136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h136.mi.com/netneeds_robot_n137
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h137.mi.com/netneeds_robot_n138
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h138.mi.com/netneeds_robot_n139
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h139.mi.com/netneeds_robot_n140
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h140.mi.com/netneeds_robot_n141
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h141.mi.com/netneeds_robot_n142
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h142.mi.com/netneeds_robot_n143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h143.mi.com/netneeds_robot_n144
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h144.mi.com/netneeds_robot_n145
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h145.mi.com/netneeds_robot_n146
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h146.mi.com/netneeds_robot_n147
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h147.mi.com/netneeds_robot_n148
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h148.mi.com/netneeds_robot_n149
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h149.mi.com/netneeds_robot_n150
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h150.mi.com/netneeds_robot_n151
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h151.mi.com/netneeds_robot_n152
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h152.mi.com/netneeds_robot_n153
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h153.mi.com/netneeds_robot_n154
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h154.mi.com/netneeds_robot_n155
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h155.mi.com/netneeds_robot_n156
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h156.mi.com/netneeds_robot_n157
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h157.mi.com/netneeds_robot_n158
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h158.mi.com/netneeds_robot_n159
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h159.mi.com/netneeds_robot_n160
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h160.mi.com/netneeds_robot_n161
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h161.mi.com/netneeds_robot_n162
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h162.mi.com/netneeds_robot_n163
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h163.mi.com/netneeds_robot_n164
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h164.mi.com/netneeds_robot_n165
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h165.mi.com/netneeds_robot_n166
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h166.mi.com/netneeds_robot_n167
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h167.mi.com/netneeds_robot_n168
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h168.mi.com/netneeds_robot_n169
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h169.mi.com/netneeds_robot_n170
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h170.mi.com/netneeds_robot_n171
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h171.mi.com/netneeds_robot_n172
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h172.mi.com/netneeds_robot_n173
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h173.mi.com/netneeds_robot_n174
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h174.mi.com/netneeds_robot_n175
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h175.mi.com/netneeds_robot_n176
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h176.mi.com/netneeds_robot_n177
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h177.mi.com/netneeds_robot_n178
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h178.mi.com/netneeds_robot_n179
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h179.mi.com/netneeds_robot_n180
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h180.mi.com/netneeds_robot_n181
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h181.mi.com/netneeds_robot_n182
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h182.mi.com/netneeds_robot_n183
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h183.mi.com/netneeds_robot_n184
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h184.mi.com/netneeds_robot_n185
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h185.mi.com/netneeds_robot_n186
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h186.mi.com/netneeds_robot_n187
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h187.mi.com/netneeds_robot_n188
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h188.mi.com/netneeds_robot_n189
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h189.mi.com/netneeds_robot_n190
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h190.mi.com/netneeds_robot_n191
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h191.mi.com/netneeds_robot_n192
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h192.mi.com/netneeds_robot_n193
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h193.mi.com/netneeds_robot_n194
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h194.mi.com/netneeds_robot_n195
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h195.mi.com/netneeds_robot_n196
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h196.mi.com/netneeds_robot_n197
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h197.mi.com/netneeds_robot_n198
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h198.mi.com/netneeds_robot_n199
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/h199.mi.com/netneeds_robot_n200
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f default-action accept
# replies to what was let through
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 10 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 10 description 'replies'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 10 state established enable
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 10 state related enable
# robot.host-0: to h0.mi.com TCP 1000
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 description 'robot.host-0'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 destination group address-group netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 destination port 1000
# robot.host-1: to h1.mi.com UDP 1001
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 description 'robot.host-1'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 destination group address-group netneeds_robot_n2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 destination port 1001
# robot.host-2: to h2.mi.com TCP 1002
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 description 'robot.host-2'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 destination group address-group netneeds_robot_n3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 destination port 1002
# robot.host-3: to h3.mi.com UDP 1003
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 description 'robot.host-3'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 destination group address-group netneeds_robot_n4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 destination port 1003
# robot.host-4: to h4.mi.com TCP 1004
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 description 'robot.host-4'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 destination group address-group netneeds_robot_n5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 destination port 1004
# robot.host-5: to h5.mi.com UDP 1005
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 description 'robot.host-5'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 destination group address-group netneeds_robot_n6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 destination port 1005
# robot.host-6: to h6.mi.com TCP 1006
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 description 'robot.host-6'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 destination group address-group netneeds_robot_n7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 destination port 1006
# robot.host-7: to h7.mi.com UDP 1007
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 90 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 90 description 'robot.host-7'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 90 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 90 destination group address-group netneeds_robot_n8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 90 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 90 destination port 1007
# robot.host-8: to h8.mi.com TCP 1008
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 100 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 100 description 'robot.host-8'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 100 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 100 destination group address-group netneeds_robot_n9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 100 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 100 destination port 1008
# robot.host-9: to h9.mi.com UDP 1009
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 110 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 110 description 'robot.host-9'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 110 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 110 destination group address-group netneeds_robot_n10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 110 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 110 destination port 1009
# robot.host-10: to h10.mi.com TCP 1010
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 120 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 120 description 'robot.host-10'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 120 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 120 destination group address-group netneeds_robot_n11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 120 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 120 destination port 1010
# robot.host-11: to h11.mi.com UDP 1011
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 130 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 130 description 'robot.host-11'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 130 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 130 destination group address-group netneeds_robot_n12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 130 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 130 destination port 1011
# robot.host-12: to h12.mi.com TCP 1012
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 140 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 140 description 'robot.host-12'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 140 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 140 destination group address-group netneeds_robot_n13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 140 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 140 destination port 1012
# robot.host-13: to h13.mi.com UDP 1013
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 150 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 150 description 'robot.host-13'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 150 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 150 destination group address-group netneeds_robot_n14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 150 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 150 destination port 1013
# robot.host-14: to h14.mi.com TCP 1014
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 160 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 160 description 'robot.host-14'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 160 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 160 destination group address-group netneeds_robot_n15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 160 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 160 destination port 1014
# robot.host-15: to h15.mi.com UDP 1015
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 170 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 170 description 'robot.host-15'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 170 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 170 destination group address-group netneeds_robot_n16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 170 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 170 destination port 1015
# robot.host-16: to h16.mi.com TCP 1016
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 180 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 180 description 'robot.host-16'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 180 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 180 destination group address-group netneeds_robot_n17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 180 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 180 destination port 1016
# robot.host-17: to h17.mi.com UDP 1017
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 190 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 190 description 'robot.host-17'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 190 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 190 destination group address-group netneeds_robot_n18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 190 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 190 destination port 1017
# robot.host-18: to h18.mi.com TCP 1018
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 200 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 200 description 'robot.host-18'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 200 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 200 destination group address-group netneeds_robot_n19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 200 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 200 destination port 1018
# robot.host-19: to h19.mi.com UDP 1019
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 210 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 210 description 'robot.host-19'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 210 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 210 destination group address-group netneeds_robot_n20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 210 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 210 destination port 1019
# robot.host-20: to h20.mi.com TCP 1020
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 220 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 220 description 'robot.host-20'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 220 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 220 destination group address-group netneeds_robot_n21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 220 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 220 destination port 1020
# robot.host-21: to h21.mi.com UDP 1021
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 230 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 230 description 'robot.host-21'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 230 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 230 destination group address-group netneeds_robot_n22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 230 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 230 destination port 1021
# robot.host-22: to h22.mi.com TCP 1022
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 240 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 240 description 'robot.host-22'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 240 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 240 destination group address-group netneeds_robot_n23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 240 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 240 destination port 1022
# robot.host-23: to h23.mi.com UDP 1023
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 250 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 250 description 'robot.host-23'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 250 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 250 destination group address-group netneeds_robot_n24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 250 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 250 destination port 1023
# robot.host-24: to h24.mi.com TCP 1024
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 260 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 260 description 'robot.host-24'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 260 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 260 destination group address-group netneeds_robot_n25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 260 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 260 destination port 1024
# robot.host-25: to h25.mi.com UDP 1025
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 270 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 270 description 'robot.host-25'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 270 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 270 destination group address-group netneeds_robot_n26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 270 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 270 destination port 1025
# robot.host-26: to h26.mi.com TCP 1026
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 280 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 280 description 'robot.host-26'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 280 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 280 destination group address-group netneeds_robot_n27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 280 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 280 destination port 1026
# robot.host-27: to h27.mi.com UDP 1027
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 290 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 290 description 'robot.host-27'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 290 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 290 destination group address-group netneeds_robot_n28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 290 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 290 destination port 1027
# robot.host-28: to h28.mi.com TCP 1028
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 300 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 300 description 'robot.host-28'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 300 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 300 destination group address-group netneeds_robot_n29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 300 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 300 destination port 1028
# robot.host-29: to h29.mi.com UDP 1029
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 310 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 310 description 'robot.host-29'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 310 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 310 destination group address-group netneeds_robot_n30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 310 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 310 destination port 1029
# robot.host-30: to h30.mi.com TCP 1030
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 320 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 320 description 'robot.host-30'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 320 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 320 destination group address-group netneeds_robot_n31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 320 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 320 destination port 1030
# robot.host-31: to h31.mi.com UDP 1031
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 330 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 330 description 'robot.host-31'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 330 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 330 destination group address-group netneeds_robot_n32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 330 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 330 destination port 1031
# robot.host-32: to h32.mi.com TCP 1032
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 340 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 340 description 'robot.host-32'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 340 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 340 destination group address-group netneeds_robot_n33
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 340 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 340 destination port 1032
# robot.host-33: to h33.mi.com UDP 1033
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 350 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 350 description 'robot.host-33'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 350 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 350 destination group address-group netneeds_robot_n34
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 350 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 350 destination port 1033
# robot.host-34: to h34.mi.com TCP 1034
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 360 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 360 description 'robot.host-34'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 360 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 360 destination group address-group netneeds_robot_n35
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 360 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 360 destination port 1034
# robot.host-35: to h35.mi.com UDP 1035
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 370 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 370 description 'robot.host-35'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 370 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 370 destination group address-group netneeds_robot_n36
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 370 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 370 destination port 1035
# robot.host-36: to h36.mi.com TCP 1036
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 380 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 380 description 'robot.host-36'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 380 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 380 destination group address-group netneeds_robot_n37
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 380 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 380 destination port 1036
# robot.host-37: to h37.mi.com UDP 1037
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 390 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 390 description 'robot.host-37'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 390 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 390 destination group address-group netneeds_robot_n38
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 390 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 390 destination port 1037
# robot.host-38: to h38.mi.com TCP 1038
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 400 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 400 description 'robot.host-38'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 400 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 400 destination group address-group netneeds_robot_n39
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 400 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 400 destination port 1038
# robot.host-39: to h39.mi.com UDP 1039
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 410 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 410 description 'robot.host-39'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 410 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 410 destination group address-group netneeds_robot_n40
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 410 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 410 destination port 1039
# robot.host-40: to h40.mi.com TCP 1040
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 420 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 420 description 'robot.host-40'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 420 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 420 destination group address-group netneeds_robot_n41
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 420 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 420 destination port 1040
# robot.host-41: to h41.mi.com UDP 1041
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 430 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 430 description 'robot.host-41'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 430 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 430 destination group address-group netneeds_robot_n42
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 430 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 430 destination port 1041
# robot.host-42: to h42.mi.com TCP 1042
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 440 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 440 description 'robot.host-42'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 440 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 440 destination group address-group netneeds_robot_n43
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 440 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 440 destination port 1042
# robot.host-43: to h43.mi.com UDP 1043
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 450 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 450 description 'robot.host-43'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 450 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 450 destination group address-group netneeds_robot_n44
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 450 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 450 destination port 1043
# robot.host-44: to h44.mi.com TCP 1044
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 460 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 460 description 'robot.host-44'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 460 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 460 destination group address-group netneeds_robot_n45
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 460 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 460 destination port 1044
# robot.host-45: to h45.mi.com UDP 1045
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 470 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 470 description 'robot.host-45'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 470 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 470 destination group address-group netneeds_robot_n46
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 470 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 470 destination port 1045
# robot.host-46: to h46.mi.com TCP 1046
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 480 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 480 description 'robot.host-46'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 480 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 480 destination group address-group netneeds_robot_n47
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 480 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 480 destination port 1046
# robot.host-47: to h47.mi.com UDP 1047
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 490 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 490 description 'robot.host-47'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 490 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 490 destination group address-group netneeds_robot_n48
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 490 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 490 destination port 1047
# robot.host-48: to h48.mi.com TCP 1048
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 500 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 500 description 'robot.host-48'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 500 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 500 destination group address-group netneeds_robot_n49
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 500 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 500 destination port 1048
# robot.host-49: to h49.mi.com UDP 1049
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 510 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 510 description 'robot.host-49'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 510 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 510 destination group address-group netneeds_robot_n50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 510 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 510 destination port 1049
# robot.host-50: to h50.mi.com TCP 1050
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 520 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 520 description 'robot.host-50'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 520 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 520 destination group address-group netneeds_robot_n51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 520 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 520 destination port 1050
# robot.host-51: to h51.mi.com UDP 1051
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 530 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 530 description 'robot.host-51'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 530 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 530 destination group address-group netneeds_robot_n52
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 530 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 530 destination port 1051
# robot.host-52: to h52.mi.com TCP 1052
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 540 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 540 description 'robot.host-52'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 540 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 540 destination group address-group netneeds_robot_n53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 540 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 540 destination port 1052
# robot.host-53: to h53.mi.com UDP 1053
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 550 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 550 description 'robot.host-53'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 550 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 550 destination group address-group netneeds_robot_n54
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 550 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 550 destination port 1053
# robot.host-54: to h54.mi.com TCP 1054
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 560 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 560 description 'robot.host-54'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 560 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 560 destination group address-group netneeds_robot_n55
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 560 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 560 destination port 1054
# robot.host-55: to h55.mi.com UDP 1055
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 570 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 570 description 'robot.host-55'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 570 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 570 destination group address-group netneeds_robot_n56
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 570 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 570 destination port 1055
# robot.host-56: to h56.mi.com TCP 1056
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 580 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 580 description 'robot.host-56'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 580 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 580 destination group address-group netneeds_robot_n57
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 580 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 580 destination port 1056
# robot.host-57: to h57.mi.com UDP 1057
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 590 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 590 description 'robot.host-57'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 590 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 590 destination group address-group netneeds_robot_n58
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 590 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 590 destination port 1057
# robot.host-58: to h58.mi.com TCP 1058
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 600 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 600 description 'robot.host-58'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 600 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 600 destination group address-group netneeds_robot_n59
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 600 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 600 destination port 1058
# robot.host-59: to h59.mi.com UDP 1059
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 610 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 610 description 'robot.host-59'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 610 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 610 destination group address-group netneeds_robot_n60
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 610 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 610 destination port 1059
# robot.host-60: to h60.mi.com TCP 1060
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 620 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 620 description 'robot.host-60'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 620 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 620 destination group address-group netneeds_robot_n61
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 620 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 620 destination port 1060
# robot.host-61: to h61.mi.com UDP 1061
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 630 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 630 description 'robot.host-61'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 630 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 630 destination group address-group netneeds_robot_n62
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 630 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 630 destination port 1061
# robot.host-62: to h62.mi.com TCP 1062
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 640 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 640 description 'robot.host-62'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 640 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 640 destination group address-group netneeds_robot_n63
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 640 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 640 destination port 1062
# robot.host-63: to h63.mi.com UDP 1063
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 650 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 650 description 'robot.host-63'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 650 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 650 destination group address-group netneeds_robot_n64
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 650 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 650 destination port 1063
# robot.host-64: to h64.mi.com TCP 1064
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 660 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 660 description 'robot.host-64'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 660 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 660 destination group address-group netneeds_robot_n65
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 660 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 660 destination port 1064
# robot.host-65: to h65.mi.com UDP 1065
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 670 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 670 description 'robot.host-65'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 670 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 670 destination group address-group netneeds_robot_n66
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 670 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 670 destination port 1065
# robot.host-66: to h66.mi.com TCP 1066
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 680 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 680 description 'robot.host-66'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 680 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 680 destination group address-group netneeds_robot_n67
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 680 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 680 destination port 1066
# robot.host-67: to h67.mi.com UDP 1067
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 690 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 690 description 'robot.host-67'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 690 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 690 destination group address-group netneeds_robot_n68
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 690 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 690 destination port 1067
# robot.host-68: to h68.mi.com TCP 1068
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 700 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 700 description 'robot.host-68'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 700 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 700 destination group address-group netneeds_robot_n69
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 700 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 700 destination port 1068
# robot.host-69: to h69.mi.com UDP 1069
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 710 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 710 description 'robot.host-69'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 710 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 710 destination group address-group netneeds_robot_n70
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 710 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 710 destination port 1069
# robot.host-70: to h70.mi.com TCP 1070
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 720 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 720 description 'robot.host-70'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 720 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 720 destination group address-group netneeds_robot_n71
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 720 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 720 destination port 1070
# robot.host-71: to h71.mi.com UDP 1071
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 730 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 730 description 'robot.host-71'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 730 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 730 destination group address-group netneeds_robot_n72
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 730 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 730 destination port 1071
# robot.host-72: to h72.mi.com TCP 1072
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 740 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 740 description 'robot.host-72'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 740 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 740 destination group address-group netneeds_robot_n73
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 740 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 740 destination port 1072
# robot.host-73: to h73.mi.com UDP 1073
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 750 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 750 description 'robot.host-73'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 750 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 750 destination group address-group netneeds_robot_n74
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 750 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 750 destination port 1073
# robot.host-74: to h74.mi.com TCP 1074
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 760 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 760 description 'robot.host-74'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 760 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 760 destination group address-group netneeds_robot_n75
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 760 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 760 destination port 1074
# robot.host-75: to h75.mi.com UDP 1075
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 770 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 770 description 'robot.host-75'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 770 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 770 destination group address-group netneeds_robot_n76
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 770 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 770 destination port 1075
# robot.host-76: to h76.mi.com TCP 1076
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 780 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 780 description 'robot.host-76'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 780 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 780 destination group address-group netneeds_robot_n77
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 780 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 780 destination port 1076
# robot.host-77: to h77.mi.com UDP 1077
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 790 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 790 description 'robot.host-77'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 790 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 790 destination group address-group netneeds_robot_n78
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 790 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 790 destination port 1077
# robot.host-78: to h78.mi.com TCP 1078
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 800 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 800 description 'robot.host-78'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 800 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 800 destination group address-group netneeds_robot_n79
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 800 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 800 destination port 1078
# robot.host-79: to h79.mi.com UDP 1079
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 810 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 810 description 'robot.host-79'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 810 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 810 destination group address-group netneeds_robot_n80
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 810 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 810 destination port 1079
# robot.host-80: to h80.mi.com TCP 1080
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 820 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 820 description 'robot.host-80'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 820 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 820 destination group address-group netneeds_robot_n81
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 820 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 820 destination port 1080
# robot.host-81: to h81.mi.com UDP 1081
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 830 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 830 description 'robot.host-81'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 830 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 830 destination group address-group netneeds_robot_n82
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 830 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 830 destination port 1081
# robot.host-82: to h82.mi.com TCP 1082
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 840 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 840 description 'robot.host-82'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 840 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 840 destination group address-group netneeds_robot_n83
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 840 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 840 destination port 1082
# robot.host-83: to h83.mi.com UDP 1083
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 850 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 850 description 'robot.host-83'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 850 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 850 destination group address-group netneeds_robot_n84
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 850 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 850 destination port 1083
# robot.host-84: to h84.mi.com TCP 1084
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 860 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 860 description 'robot.host-84'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 860 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 860 destination group address-group netneeds_robot_n85
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 860 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 860 destination port 1084
# robot.host-85: to h85.mi.com UDP 1085
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 870 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 870 description 'robot.host-85'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 870 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 870 destination group address-group netneeds_robot_n86
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 870 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 870 destination port 1085
# robot.host-86: to h86.mi.com TCP 1086
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 880 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 880 description 'robot.host-86'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 880 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 880 destination group address-group netneeds_robot_n87
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 880 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 880 destination port 1086
# robot.host-87: to h87.mi.com UDP 1087
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 890 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 890 description 'robot.host-87'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 890 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 890 destination group address-group netneeds_robot_n88
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 890 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 890 destination port 1087
# robot.host-88: to h88.mi.com TCP 1088
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 900 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 900 description 'robot.host-88'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 900 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 900 destination group address-group netneeds_robot_n89
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 900 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 900 destination port 1088
# robot.host-89: to h89.mi.com UDP 1089
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 910 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 910 description 'robot.host-89'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 910 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 910 destination group address-group netneeds_robot_n90
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 910 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 910 destination port 1089
# robot.host-90: to h90.mi.com TCP 1090
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 920 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 920 description 'robot.host-90'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 920 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 920 destination group address-group netneeds_robot_n91
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 920 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 920 destination port 1090
# robot.host-91: to h91.mi.com UDP 1091
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 930 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 930 description 'robot.host-91'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 930 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 930 destination group address-group netneeds_robot_n92
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 930 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 930 destination port 1091
# robot.host-92: to h92.mi.com TCP 1092
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 940 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 940 description 'robot.host-92'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 940 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 940 destination group address-group netneeds_robot_n93
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 940 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 940 destination port 1092
# robot.host-93: to h93.mi.com UDP 1093
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 950 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 950 description 'robot.host-93'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 950 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 950 destination group address-group netneeds_robot_n94
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 950 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 950 destination port 1093
# robot.host-94: to h94.mi.com TCP 1094
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 960 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 960 description 'robot.host-94'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 960 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 960 destination group address-group netneeds_robot_n95
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 960 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 960 destination port 1094
# robot.host-95: to h95.mi.com UDP 1095
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 970 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 970 description 'robot.host-95'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 970 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 970 destination group address-group netneeds_robot_n96
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 970 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 970 destination port 1095
# robot.host-96: to h96.mi.com TCP 1096
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 980 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 980 description 'robot.host-96'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 980 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 980 destination group address-group netneeds_robot_n97
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 980 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 980 destination port 1096
# robot.host-97: to h97.mi.com UDP 1097
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 990 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 990 description 'robot.host-97'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 990 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 990 destination group address-group netneeds_robot_n98
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 990 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 990 destination port 1097
# robot.host-98: to h98.mi.com TCP 1098
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1000 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1000 description 'robot.host-98'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1000 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1000 destination group address-group netneeds_robot_n99
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1000 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1000 destination port 1098
# robot.host-99: to h99.mi.com UDP 1099
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1010 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1010 description 'robot.host-99'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1010 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1010 destination group address-group netneeds_robot_n100
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1010 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1010 destination port 1099
# robot.host-100: to h100.mi.com TCP 1100
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1020 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1020 description 'robot.host-100'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1020 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1020 destination group address-group netneeds_robot_n101
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1020 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1020 destination port 1100
# robot.host-101: to h101.mi.com UDP 1101
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1030 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1030 description 'robot.host-101'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1030 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1030 destination group address-group netneeds_robot_n102
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1030 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1030 destination port 1101
# robot.host-102: to h102.mi.com TCP 1102
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1040 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1040 description 'robot.host-102'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1040 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1040 destination group address-group netneeds_robot_n103
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1040 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1040 destination port 1102
# robot.host-103: to h103.mi.com UDP 1103
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1050 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1050 description 'robot.host-103'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1050 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1050 destination group address-group netneeds_robot_n104
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1050 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1050 destination port 1103
# robot.host-104: to h104.mi.com TCP 1104
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1060 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1060 description 'robot.host-104'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1060 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1060 destination group address-group netneeds_robot_n105
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1060 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1060 destination port 1104
# robot.host-105: to h105.mi.com UDP 1105
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1070 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1070 description 'robot.host-105'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1070 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1070 destination group address-group netneeds_robot_n106
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1070 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1070 destination port 1105
# robot.host-106: to h106.mi.com TCP 1106
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1080 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1080 description 'robot.host-106'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1080 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1080 destination group address-group netneeds_robot_n107
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1080 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1080 destination port 1106
# robot.host-107: to h107.mi.com UDP 1107
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1090 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1090 description 'robot.host-107'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1090 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1090 destination group address-group netneeds_robot_n108
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1090 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1090 destination port 1107
# robot.host-108: to h108.mi.com TCP 1108
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1100 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1100 description 'robot.host-108'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1100 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1100 destination group address-group netneeds_robot_n109
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1100 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1100 destination port 1108
# robot.host-109: to h109.mi.com UDP 1109
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1110 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1110 description 'robot.host-109'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1110 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1110 destination group address-group netneeds_robot_n110
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1110 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1110 destination port 1109
# robot.host-110: to h110.mi.com TCP 1110
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1120 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1120 description 'robot.host-110'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1120 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1120 destination group address-group netneeds_robot_n111
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1120 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1120 destination port 1110
# robot.host-111: to h111.mi.com UDP 1111
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1130 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1130 description 'robot.host-111'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1130 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1130 destination group address-group netneeds_robot_n112
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1130 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1130 destination port 1111
# robot.host-112: to h112.mi.com TCP 1112
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1140 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1140 description 'robot.host-112'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1140 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1140 destination group address-group netneeds_robot_n113
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1140 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1140 destination port 1112
# robot.host-113: to h113.mi.com UDP 1113
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1150 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1150 description 'robot.host-113'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1150 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1150 destination group address-group netneeds_robot_n114
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1150 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1150 destination port 1113
# robot.host-114: to h114.mi.com TCP 1114
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1160 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1160 description 'robot.host-114'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1160 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1160 destination group address-group netneeds_robot_n115
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1160 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1160 destination port 1114
# robot.host-115: to h115.mi.com UDP 1115
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1170 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1170 description 'robot.host-115'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1170 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1170 destination group address-group netneeds_robot_n116
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1170 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1170 destination port 1115
# robot.host-116: to h116.mi.com TCP 1116
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1180 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1180 description 'robot.host-116'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1180 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1180 destination group address-group netneeds_robot_n117
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1180 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1180 destination port 1116
# robot.host-117: to h117.mi.com UDP 1117
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1190 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1190 description 'robot.host-117'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1190 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1190 destination group address-group netneeds_robot_n118
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1190 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1190 destination port 1117
# robot.host-118: to h118.mi.com TCP 1118
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1200 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1200 description 'robot.host-118'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1200 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1200 destination group address-group netneeds_robot_n119
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1200 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1200 destination port 1118
# robot.host-119: to h119.mi.com UDP 1119
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1210 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1210 description 'robot.host-119'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1210 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1210 destination group address-group netneeds_robot_n120
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1210 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1210 destination port 1119
# robot.host-120: to h120.mi.com TCP 1120
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1220 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1220 description 'robot.host-120'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1220 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1220 destination group address-group netneeds_robot_n121
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1220 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1220 destination port 1120
# robot.host-121: to h121.mi.com UDP 1121
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1230 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1230 description 'robot.host-121'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1230 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1230 destination group address-group netneeds_robot_n122
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1230 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1230 destination port 1121
# robot.host-122: to h122.mi.com TCP 1122
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1240 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1240 description 'robot.host-122'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1240 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1240 destination group address-group netneeds_robot_n123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1240 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1240 destination port 1122
# robot.host-123: to h123.mi.com UDP 1123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1250 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1250 description 'robot.host-123'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1250 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1250 destination group address-group netneeds_robot_n124
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1250 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1250 destination port 1123
# robot.host-124: to h124.mi.com TCP 1124
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1260 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1260 description 'robot.host-124'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1260 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1260 destination group address-group netneeds_robot_n125
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1260 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1260 destination port 1124
# robot.host-125: to h125.mi.com UDP 1125
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1270 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1270 description 'robot.host-125'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1270 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1270 destination group address-group netneeds_robot_n126
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1270 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1270 destination port 1125
# robot.host-126: to h126.mi.com TCP 1126
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1280 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1280 description 'robot.host-126'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1280 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1280 destination group address-group netneeds_robot_n127
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1280 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1280 destination port 1126
# robot.host-127: to h127.mi.com UDP 1127
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1290 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1290 description 'robot.host-127'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1290 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1290 destination group address-group netneeds_robot_n128
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1290 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1290 destination port 1127
# robot.host-128: to h128.mi.com TCP 1128
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1300 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1300 description 'robot.host-128'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1300 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1300 destination group address-group netneeds_robot_n129
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1300 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1300 destination port 1128
# robot.host-129: to h129.mi.com UDP 1129
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1310 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1310 description 'robot.host-129'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1310 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1310 destination group address-group netneeds_robot_n130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1310 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1310 destination port 1129
# robot.host-130: to h130.mi.com TCP 1130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1320 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1320 description 'robot.host-130'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1320 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1320 destination group address-group netneeds_robot_n131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1320 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1320 destination port 1130
# robot.host-131: to h131.mi.com UDP 1131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1330 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1330 description 'robot.host-131'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1330 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1330 destination group address-group netneeds_robot_n132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1330 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1330 destination port 1131
# robot.host-132: to h132.mi.com TCP 1132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1340 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1340 description 'robot.host-132'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1340 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1340 destination group address-group netneeds_robot_n133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1340 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1340 destination port 1132
# robot.host-133: to h133.mi.com UDP 1133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1350 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1350 description 'robot.host-133'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1350 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1350 destination group address-group netneeds_robot_n134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1350 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1350 destination port 1133
# robot.host-134: to h134.mi.com TCP 1134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1360 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1360 description 'robot.host-134'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1360 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1360 destination group address-group netneeds_robot_n135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1360 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1360 destination port 1134
# robot.host-135: to h135.mi.com UDP 1135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1370 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1370 description 'robot.host-135'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1370 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1370 destination group address-group netneeds_robot_n136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1370 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1370 destination port 1135
# robot.host-136: to h136.mi.com TCP 1136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1380 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1380 description 'robot.host-136'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1380 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1380 destination group address-group netneeds_robot_n137
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1380 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1380 destination port 1136
# robot.host-137: to h137.mi.com UDP 1137
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1390 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1390 description 'robot.host-137'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1390 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1390 destination group address-group netneeds_robot_n138
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1390 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1390 destination port 1137
# robot.host-138: to h138.mi.com TCP 1138
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1400 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1400 description 'robot.host-138'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1400 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1400 destination group address-group netneeds_robot_n139
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1400 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1400 destination port 1138
# robot.host-139: to h139.mi.com UDP 1139
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1410 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1410 description 'robot.host-139'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1410 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1410 destination group address-group netneeds_robot_n140
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1410 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1410 destination port 1139
# robot.host-140: to h140.mi.com TCP 1140
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1420 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1420 description 'robot.host-140'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1420 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1420 destination group address-group netneeds_robot_n141
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1420 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1420 destination port 1140
# robot.host-141: to h141.mi.com UDP 1141
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1430 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1430 description 'robot.host-141'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1430 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1430 destination group address-group netneeds_robot_n142
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1430 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1430 destination port 1141
# robot.host-142: to h142.mi.com TCP 1142
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1440 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1440 description 'robot.host-142'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1440 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1440 destination group address-group netneeds_robot_n143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1440 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1440 destination port 1142
# robot.host-143: to h143.mi.com UDP 1143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1450 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1450 description 'robot.host-143'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1450 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1450 destination group address-group netneeds_robot_n144
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1450 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1450 destination port 1143
# robot.host-144: to h144.mi.com TCP 1144
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1460 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1460 description 'robot.host-144'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1460 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1460 destination group address-group netneeds_robot_n145
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1460 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1460 destination port 1144
# robot.host-145: to h145.mi.com UDP 1145
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1470 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1470 description 'robot.host-145'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1470 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1470 destination group address-group netneeds_robot_n146
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1470 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1470 destination port 1145
# robot.host-146: to h146.mi.com TCP 1146
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1480 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1480 description 'robot.host-146'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1480 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1480 destination group address-group netneeds_robot_n147
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1480 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1480 destination port 1146
# robot.host-147: to h147.mi.com UDP 1147
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1490 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1490 description 'robot.host-147'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1490 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1490 destination group address-group netneeds_robot_n148
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1490 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1490 destination port 1147
# robot.host-148: to h148.mi.com TCP 1148
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1500 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1500 description 'robot.host-148'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1500 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1500 destination group address-group netneeds_robot_n149
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1500 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1500 destination port 1148
# robot.host-149: to h149.mi.com UDP 1149
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1510 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1510 description 'robot.host-149'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1510 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1510 destination group address-group netneeds_robot_n150
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1510 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1510 destination port 1149
# robot.host-150: to h150.mi.com TCP 1150
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1520 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1520 description 'robot.host-150'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1520 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1520 destination group address-group netneeds_robot_n151
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1520 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1520 destination port 1150
# robot.host-151: to h151.mi.com UDP 1151
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1530 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1530 description 'robot.host-151'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1530 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1530 destination group address-group netneeds_robot_n152
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1530 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1530 destination port 1151
# robot.host-152: to h152.mi.com TCP 1152
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1540 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1540 description 'robot.host-152'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1540 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1540 destination group address-group netneeds_robot_n153
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1540 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1540 destination port 1152
# robot.host-153: to h153.mi.com UDP 1153
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1550 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1550 description 'robot.host-153'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1550 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1550 destination group address-group netneeds_robot_n154
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1550 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1550 destination port 1153
# robot.host-154: to h154.mi.com TCP 1154
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1560 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1560 description 'robot.host-154'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1560 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1560 destination group address-group netneeds_robot_n155
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1560 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1560 destination port 1154
# robot.host-155: to h155.mi.com UDP 1155
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1570 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1570 description 'robot.host-155'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1570 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1570 destination group address-group netneeds_robot_n156
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1570 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1570 destination port 1155
# robot.host-156: to h156.mi.com TCP 1156
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1580 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1580 description 'robot.host-156'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1580 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1580 destination group address-group netneeds_robot_n157
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1580 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1580 destination port 1156
# robot.host-157: to h157.mi.com UDP 1157
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1590 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1590 description 'robot.host-157'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1590 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1590 destination group address-group netneeds_robot_n158
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1590 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1590 destination port 1157
# robot.host-158: to h158.mi.com TCP 1158
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1600 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1600 description 'robot.host-158'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1600 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1600 destination group address-group netneeds_robot_n159
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1600 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1600 destination port 1158
# robot.host-159: to h159.mi.com UDP 1159
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1610 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1610 description 'robot.host-159'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1610 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1610 destination group address-group netneeds_robot_n160
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1610 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1610 destination port 1159
# robot.host-160: to h160.mi.com TCP 1160
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1620 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1620 description 'robot.host-160'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1620 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1620 destination group address-group netneeds_robot_n161
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1620 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1620 destination port 1160
# robot.host-161: to h161.mi.com UDP 1161
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1630 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1630 description 'robot.host-161'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1630 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1630 destination group address-group netneeds_robot_n162
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1630 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1630 destination port 1161
# robot.host-162: to h162.mi.com TCP 1162
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1640 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1640 description 'robot.host-162'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1640 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1640 destination group address-group netneeds_robot_n163
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1640 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1640 destination port 1162
# robot.host-163: to h163.mi.com UDP 1163
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1650 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1650 description 'robot.host-163'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1650 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1650 destination group address-group netneeds_robot_n164
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1650 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1650 destination port 1163
# robot.host-164: to h164.mi.com TCP 1164
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1660 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1660 description 'robot.host-164'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1660 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1660 destination group address-group netneeds_robot_n165
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1660 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1660 destination port 1164
# robot.host-165: to h165.mi.com UDP 1165
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1670 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1670 description 'robot.host-165'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1670 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1670 destination group address-group netneeds_robot_n166
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1670 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1670 destination port 1165
# robot.host-166: to h166.mi.com TCP 1166
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1680 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1680 description 'robot.host-166'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1680 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1680 destination group address-group netneeds_robot_n167
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1680 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1680 destination port 1166
# robot.host-167: to h167.mi.com UDP 1167
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1690 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1690 description 'robot.host-167'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1690 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1690 destination group address-group netneeds_robot_n168
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1690 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1690 destination port 1167
# robot.host-168: to h168.mi.com TCP 1168
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1700 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1700 description 'robot.host-168'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1700 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1700 destination group address-group netneeds_robot_n169
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1700 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1700 destination port 1168
# robot.host-169: to h169.mi.com UDP 1169
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1710 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1710 description 'robot.host-169'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1710 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1710 destination group address-group netneeds_robot_n170
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1710 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1710 destination port 1169
# robot.host-170: to h170.mi.com TCP 1170
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1720 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1720 description 'robot.host-170'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1720 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1720 destination group address-group netneeds_robot_n171
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1720 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1720 destination port 1170
# robot.host-171: to h171.mi.com UDP 1171
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1730 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1730 description 'robot.host-171'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1730 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1730 destination group address-group netneeds_robot_n172
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1730 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1730 destination port 1171
# robot.host-172: to h172.mi.com TCP 1172
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1740 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1740 description 'robot.host-172'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1740 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1740 destination group address-group netneeds_robot_n173
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1740 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1740 destination port 1172
# robot.host-173: to h173.mi.com UDP 1173
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1750 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1750 description 'robot.host-173'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1750 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1750 destination group address-group netneeds_robot_n174
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1750 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1750 destination port 1173
# robot.host-174: to h174.mi.com TCP 1174
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1760 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1760 description 'robot.host-174'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1760 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1760 destination group address-group netneeds_robot_n175
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1760 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1760 destination port 1174
# robot.host-175: to h175.mi.com UDP 1175
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1770 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1770 description 'robot.host-175'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1770 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1770 destination group address-group netneeds_robot_n176
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1770 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1770 destination port 1175
# robot.host-176: to h176.mi.com TCP 1176
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1780 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1780 description 'robot.host-176'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1780 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1780 destination group address-group netneeds_robot_n177
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1780 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1780 destination port 1176
# robot.host-177: to h177.mi.com UDP 1177
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1790 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1790 description 'robot.host-177'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1790 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1790 destination group address-group netneeds_robot_n178
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1790 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1790 destination port 1177
# robot.host-178: to h178.mi.com TCP 1178
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1800 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1800 description 'robot.host-178'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1800 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1800 destination group address-group netneeds_robot_n179
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1800 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1800 destination port 1178
# robot.host-179: to h179.mi.com UDP 1179
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1810 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1810 description 'robot.host-179'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1810 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1810 destination group address-group netneeds_robot_n180
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1810 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1810 destination port 1179
# robot.host-180: to h180.mi.com TCP 1180
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1820 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1820 description 'robot.host-180'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1820 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1820 destination group address-group netneeds_robot_n181
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1820 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1820 destination port 1180
# robot.host-181: to h181.mi.com UDP 1181
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1830 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1830 description 'robot.host-181'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1830 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1830 destination group address-group netneeds_robot_n182
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1830 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1830 destination port 1181
# robot.host-182: to h182.mi.com TCP 1182
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1840 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1840 description 'robot.host-182'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1840 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1840 destination group address-group netneeds_robot_n183
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1840 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1840 destination port 1182
# robot.host-183: to h183.mi.com UDP 1183
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1850 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1850 description 'robot.host-183'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1850 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1850 destination group address-group netneeds_robot_n184
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1850 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1850 destination port 1183
# robot.host-184: to h184.mi.com TCP 1184
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1860 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1860 description 'robot.host-184'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1860 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1860 destination group address-group netneeds_robot_n185
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1860 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1860 destination port 1184
# robot.host-185: to h185.mi.com UDP 1185
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1870 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1870 description 'robot.host-185'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1870 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1870 destination group address-group netneeds_robot_n186
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1870 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1870 destination port 1185
# robot.host-186: to h186.mi.com TCP 1186
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1880 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1880 description 'robot.host-186'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1880 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1880 destination group address-group netneeds_robot_n187
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1880 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1880 destination port 1186
# robot.host-187: to h187.mi.com UDP 1187
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1890 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1890 description 'robot.host-187'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1890 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1890 destination group address-group netneeds_robot_n188
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1890 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1890 destination port 1187
# robot.host-188: to h188.mi.com TCP 1188
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1900 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1900 description 'robot.host-188'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1900 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1900 destination group address-group netneeds_robot_n189
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1900 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1900 destination port 1188
# robot.host-189: to h189.mi.com UDP 1189
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1910 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1910 description 'robot.host-189'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1910 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1910 destination group address-group netneeds_robot_n190
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1910 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1910 destination port 1189
# robot.host-190: to h190.mi.com TCP 1190
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1920 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1920 description 'robot.host-190'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1920 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1920 destination group address-group netneeds_robot_n191
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1920 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1920 destination port 1190
# robot.host-191: to h191.mi.com UDP 1191
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1930 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1930 description 'robot.host-191'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1930 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1930 destination group address-group netneeds_robot_n192
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1930 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1930 destination port 1191
# robot.host-192: to h192.mi.com TCP 1192
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1940 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1940 description 'robot.host-192'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1940 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1940 destination group address-group netneeds_robot_n193
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1940 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1940 destination port 1192
# robot.host-193: to h193.mi.com UDP 1193
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1950 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1950 description 'robot.host-193'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1950 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1950 destination group address-group netneeds_robot_n194
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1950 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1950 destination port 1193
# robot.host-194: to h194.mi.com TCP 1194
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1960 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1960 description 'robot.host-194'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1960 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1960 destination group address-group netneeds_robot_n195
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1960 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1960 destination port 1194
# robot.host-195: to h195.mi.com UDP 1195
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1970 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1970 description 'robot.host-195'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1970 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1970 destination group address-group netneeds_robot_n196
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1970 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1970 destination port 1195
# robot.host-196: to h196.mi.com TCP 1196
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1980 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1980 description 'robot.host-196'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1980 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1980 destination group address-group netneeds_robot_n197
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1980 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1980 destination port 1196
# robot.host-197: to h197.mi.com UDP 1197
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1990 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1990 description 'robot.host-197'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1990 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1990 destination group address-group netneeds_robot_n198
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1990 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 1990 destination port 1197
# robot.host-198: to h198.mi.com TCP 1198
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2000 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2000 description 'robot.host-198'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2000 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2000 destination group address-group netneeds_robot_n199
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2000 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2000 destination port 1198
# robot.host-199: to h199.mi.com UDP 1199
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2010 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2010 description 'robot.host-199'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2010 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2010 destination group address-group netneeds_robot_n200
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2010 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2010 destination port 1199
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2020 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2020 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2020 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2020 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2020 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2020 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2030 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2030 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2030 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2030 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2030 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2030 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2040 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2040 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2040 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2040 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2040 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2040 destination port 123
# everything else is refused
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2050 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2050 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2050 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2050 destination group network-group netneeds_robot_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2050 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2060 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2060 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2060 destination address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 2060 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l default-action accept
# replies to what was let through
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 10 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 10 description 'replies'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 10 state established enable
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 10 state related enable
# robot.host-0: to h0.mi.com TCP 1000
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 20 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 20 description 'robot.host-0'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 20 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 20 destination group address-group netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 20 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 20 destination port 1000
# robot.host-1: to h1.mi.com UDP 1001
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 30 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 30 description 'robot.host-1'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 30 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 30 destination group address-group netneeds_robot_n2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 30 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 30 destination port 1001
# robot.host-2: to h2.mi.com TCP 1002
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 40 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 40 description 'robot.host-2'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 40 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 40 destination group address-group netneeds_robot_n3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 40 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 40 destination port 1002
# robot.host-3: to h3.mi.com UDP 1003
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 50 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 50 description 'robot.host-3'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 50 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 50 destination group address-group netneeds_robot_n4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 50 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 50 destination port 1003
# robot.host-4: to h4.mi.com TCP 1004
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 60 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 60 description 'robot.host-4'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 60 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 60 destination group address-group netneeds_robot_n5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 60 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 60 destination port 1004
# robot.host-5: to h5.mi.com UDP 1005
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 70 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 70 description 'robot.host-5'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 70 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 70 destination group address-group netneeds_robot_n6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 70 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 70 destination port 1005
# robot.host-6: to h6.mi.com TCP 1006
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 80 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 80 description 'robot.host-6'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 80 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 80 destination group address-group netneeds_robot_n7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 80 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 80 destination port 1006
# robot.host-7: to h7.mi.com UDP 1007
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 90 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 90 description 'robot.host-7'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 90 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 90 destination group address-group netneeds_robot_n8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 90 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 90 destination port 1007
# robot.host-8: to h8.mi.com TCP 1008
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 100 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 100 description 'robot.host-8'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 100 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 100 destination group address-group netneeds_robot_n9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 100 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 100 destination port 1008
# robot.host-9: to h9.mi.com UDP 1009
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 110 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 110 description 'robot.host-9'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 110 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 110 destination group address-group netneeds_robot_n10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 110 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 110 destination port 1009
# robot.host-10: to h10.mi.com TCP 1010
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 120 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 120 description 'robot.host-10'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 120 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 120 destination group address-group netneeds_robot_n11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 120 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 120 destination port 1010
# robot.host-11: to h11.mi.com UDP 1011
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 130 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 130 description 'robot.host-11'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 130 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 130 destination group address-group netneeds_robot_n12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 130 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 130 destination port 1011
# robot.host-12: to h12.mi.com TCP 1012
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 140 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 140 description 'robot.host-12'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 140 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 140 destination group address-group netneeds_robot_n13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 140 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 140 destination port 1012
# robot.host-13: to h13.mi.com UDP 1013
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 150 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 150 description 'robot.host-13'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 150 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 150 destination group address-group netneeds_robot_n14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 150 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 150 destination port 1013
# robot.host-14: to h14.mi.com TCP 1014
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 160 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 160 description 'robot.host-14'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 160 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 160 destination group address-group netneeds_robot_n15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 160 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 160 destination port 1014
# robot.host-15: to h15.mi.com UDP 1015
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 170 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 170 description 'robot.host-15'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 170 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 170 destination group address-group netneeds_robot_n16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 170 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 170 destination port 1015
# robot.host-16: to h16.mi.com TCP 1016
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 180 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 180 description 'robot.host-16'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 180 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 180 destination group address-group netneeds_robot_n17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 180 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 180 destination port 1016
# robot.host-17: to h17.mi.com UDP 1017
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 190 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 190 description 'robot.host-17'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 190 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 190 destination group address-group netneeds_robot_n18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 190 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 190 destination port 1017
# robot.host-18: to h18.mi.com TCP 1018
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 200 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 200 description 'robot.host-18'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 200 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 200 destination group address-group netneeds_robot_n19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 200 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 200 destination port 1018
# robot.host-19: to h19.mi.com UDP 1019
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 210 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 210 description 'robot.host-19'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 210 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 210 destination group address-group netneeds_robot_n20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 210 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 210 destination port 1019
# robot.host-20: to h20.mi.com TCP 1020
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 220 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 220 description 'robot.host-20'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 220 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 220 destination group address-group netneeds_robot_n21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 220 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 220 destination port 1020
# robot.host-21: to h21.mi.com UDP 1021
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 230 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 230 description 'robot.host-21'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 230 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 230 destination group address-group netneeds_robot_n22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 230 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 230 destination port 1021
# robot.host-22: to h22.mi.com TCP 1022
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 240 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 240 description 'robot.host-22'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 240 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 240 destination group address-group netneeds_robot_n23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 240 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 240 destination port 1022
# robot.host-23: to h23.mi.com UDP 1023
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 250 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 250 description 'robot.host-23'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 250 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 250 destination group address-group netneeds_robot_n24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 250 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 250 destination port 1023
# robot.host-24: to h24.mi.com TCP 1024
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 260 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 260 description 'robot.host-24'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 260 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 260 destination group address-group netneeds_robot_n25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 260 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 260 destination port 1024
# robot.host-25: to h25.mi.com UDP 1025
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 270 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 270 description 'robot.host-25'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 270 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 270 destination group address-group netneeds_robot_n26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 270 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 270 destination port 1025
# robot.host-26: to h26.mi.com TCP 1026
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 280 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 280 description 'robot.host-26'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 280 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 280 destination group address-group netneeds_robot_n27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 280 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 280 destination port 1026
# robot.host-27: to h27.mi.com UDP 1027
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 290 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 290 description 'robot.host-27'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 290 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 290 destination group address-group netneeds_robot_n28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 290 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 290 destination port 1027
# robot.host-28: to h28.mi.com TCP 1028
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 300 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 300 description 'robot.host-28'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 300 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 300 destination group address-group netneeds_robot_n29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 300 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 300 destination port 1028
# robot.host-29: to h29.mi.com UDP 1029
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 310 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 310 description 'robot.host-29'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 310 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 310 destination group address-group netneeds_robot_n30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 310 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 310 destination port 1029
# robot.host-30: to h30.mi.com TCP 1030
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 320 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 320 description 'robot.host-30'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 320 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 320 destination group address-group netneeds_robot_n31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 320 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 320 destination port 1030
# robot.host-31: to h31.mi.com UDP 1031
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 330 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 330 description 'robot.host-31'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 330 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 330 destination group address-group netneeds_robot_n32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 330 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 330 destination port 1031
# robot.host-32: to h32.mi.com TCP 1032
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 340 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 340 description 'robot.host-32'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 340 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 340 destination group address-group netneeds_robot_n33
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 340 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 340 destination port 1032
# robot.host-33: to h33.mi.com UDP 1033
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 350 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 350 description 'robot.host-33'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 350 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 350 destination group address-group netneeds_robot_n34
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 350 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 350 destination port 1033
# robot.host-34: to h34.mi.com TCP 1034
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 360 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 360 description 'robot.host-34'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 360 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 360 destination group address-group netneeds_robot_n35
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 360 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 360 destination port 1034
# robot.host-35: to h35.mi.com UDP 1035
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 370 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 370 description 'robot.host-35'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 370 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 370 destination group address-group netneeds_robot_n36
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 370 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 370 destination port 1035
# robot.host-36: to h36.mi.com TCP 1036
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 380 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 380 description 'robot.host-36'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 380 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 380 destination group address-group netneeds_robot_n37
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 380 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 380 destination port 1036
# robot.host-37: to h37.mi.com UDP 1037
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 390 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 390 description 'robot.host-37'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 390 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 390 destination group address-group netneeds_robot_n38
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 390 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 390 destination port 1037
# robot.host-38: to h38.mi.com TCP 1038
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 400 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 400 description 'robot.host-38'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 400 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 400 destination group address-group netneeds_robot_n39
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 400 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 400 destination port 1038
# robot.host-39: to h39.mi.com UDP 1039
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 410 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 410 description 'robot.host-39'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 410 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 410 destination group address-group netneeds_robot_n40
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 410 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 410 destination port 1039
# robot.host-40: to h40.mi.com TCP 1040
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 420 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 420 description 'robot.host-40'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 420 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 420 destination group address-group netneeds_robot_n41
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 420 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 420 destination port 1040
# robot.host-41: to h41.mi.com UDP 1041
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 430 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 430 description 'robot.host-41'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 430 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 430 destination group address-group netneeds_robot_n42
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 430 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 430 destination port 1041
# robot.host-42: to h42.mi.com TCP 1042
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 440 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 440 description 'robot.host-42'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 440 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 440 destination group address-group netneeds_robot_n43
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 440 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 440 destination port 1042
# robot.host-43: to h43.mi.com UDP 1043
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 450 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 450 description 'robot.host-43'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 450 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 450 destination group address-group netneeds_robot_n44
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 450 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 450 destination port 1043
# robot.host-44: to h44.mi.com TCP 1044
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 460 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 460 description 'robot.host-44'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 460 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 460 destination group address-group netneeds_robot_n45
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 460 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 460 destination port 1044
# robot.host-45: to h45.mi.com UDP 1045
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 470 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 470 description 'robot.host-45'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 470 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 470 destination group address-group netneeds_robot_n46
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 470 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 470 destination port 1045
# robot.host-46: to h46.mi.com TCP 1046
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 480 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 480 description 'robot.host-46'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 480 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 480 destination group address-group netneeds_robot_n47
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 480 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 480 destination port 1046
# robot.host-47: to h47.mi.com UDP 1047
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 490 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 490 description 'robot.host-47'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 490 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 490 destination group address-group netneeds_robot_n48
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 490 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 490 destination port 1047
# robot.host-48: to h48.mi.com TCP 1048
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 500 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 500 description 'robot.host-48'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 500 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 500 destination group address-group netneeds_robot_n49
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 500 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 500 destination port 1048
# robot.host-49: to h49.mi.com UDP 1049
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 510 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 510 description 'robot.host-49'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 510 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 510 destination group address-group netneeds_robot_n50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 510 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 510 destination port 1049
# robot.host-50: to h50.mi.com TCP 1050
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 520 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 520 description 'robot.host-50'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 520 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 520 destination group address-group netneeds_robot_n51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 520 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 520 destination port 1050
# robot.host-51: to h51.mi.com UDP 1051
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 530 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 530 description 'robot.host-51'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 530 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 530 destination group address-group netneeds_robot_n52
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 530 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 530 destination port 1051
# robot.host-52: to h52.mi.com TCP 1052
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 540 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 540 description 'robot.host-52'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 540 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 540 destination group address-group netneeds_robot_n53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 540 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 540 destination port 1052
# robot.host-53: to h53.mi.com UDP 1053
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 550 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 550 description 'robot.host-53'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 550 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 550 destination group address-group netneeds_robot_n54
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 550 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 550 destination port 1053
# robot.host-54: to h54.mi.com TCP 1054
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 560 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 560 description 'robot.host-54'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 560 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 560 destination group address-group netneeds_robot_n55
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 560 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 560 destination port 1054
# robot.host-55: to h55.mi.com UDP 1055
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 570 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 570 description 'robot.host-55'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 570 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 570 destination group address-group netneeds_robot_n56
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 570 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 570 destination port 1055
# robot.host-56: to h56.mi.com TCP 1056
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 580 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 580 description 'robot.host-56'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 580 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 580 destination group address-group netneeds_robot_n57
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 580 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 580 destination port 1056
# robot.host-57: to h57.mi.com UDP 1057
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 590 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 590 description 'robot.host-57'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 590 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 590 destination group address-group netneeds_robot_n58
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 590 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 590 destination port 1057
# robot.host-58: to h58.mi.com TCP 1058
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 600 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 600 description 'robot.host-58'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 600 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 600 destination group address-group netneeds_robot_n59
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 600 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 600 destination port 1058
# robot.host-59: to h59.mi.com UDP 1059
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 610 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 610 description 'robot.host-59'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 610 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 610 destination group address-group netneeds_robot_n60
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 610 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 610 destination port 1059
# robot.host-60: to h60.mi.com TCP 1060
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 620 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 620 description 'robot.host-60'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 620 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 620 destination group address-group netneeds_robot_n61
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 620 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 620 destination port 1060
# robot.host-61: to h61.mi.com UDP 1061
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 630 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 630 description 'robot.host-61'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 630 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 630 destination group address-group netneeds_robot_n62
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 630 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 630 destination port 1061
# robot.host-62: to h62.mi.com TCP 1062
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 640 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 640 description 'robot.host-62'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 640 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 640 destination group address-group netneeds_robot_n63
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 640 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 640 destination port 1062
# robot.host-63: to h63.mi.com UDP 1063
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 650 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 650 description 'robot.host-63'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 650 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 650 destination group address-group netneeds_robot_n64
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 650 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 650 destination port 1063
# robot.host-64: to h64.mi.com TCP 1064
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 660 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 660 description 'robot.host-64'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 660 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 660 destination group address-group netneeds_robot_n65
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 660 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 660 destination port 1064
# robot.host-65: to h65.mi.com UDP 1065
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 670 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 670 description 'robot.host-65'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 670 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 670 destination group address-group netneeds_robot_n66
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 670 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 670 destination port 1065
# robot.host-66: to h66.mi.com TCP 1066
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 680 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 680 description 'robot.host-66'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 680 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 680 destination group address-group netneeds_robot_n67
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 680 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 680 destination port 1066
# robot.host-67: to h67.mi.com UDP 1067
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 690 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 690 description 'robot.host-67'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 690 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 690 destination group address-group netneeds_robot_n68
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 690 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 690 destination port 1067
# robot.host-68: to h68.mi.com TCP 1068
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 700 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 700 description 'robot.host-68'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 700 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 700 destination group address-group netneeds_robot_n69
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 700 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 700 destination port 1068
# robot.host-69: to h69.mi.com UDP 1069
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 710 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 710 description 'robot.host-69'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 710 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 710 destination group address-group netneeds_robot_n70
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 710 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 710 destination port 1069
# robot.host-70: to h70.mi.com TCP 1070
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 720 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 720 description 'robot.host-70'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 720 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 720 destination group address-group netneeds_robot_n71
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 720 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 720 destination port 1070
# robot.host-71: to h71.mi.com UDP 1071
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 730 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 730 description 'robot.host-71'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 730 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 730 destination group address-group netneeds_robot_n72
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 730 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 730 destination port 1071
# robot.host-72: to h72.mi.com TCP 1072
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 740 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 740 description 'robot.host-72'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 740 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 740 destination group address-group netneeds_robot_n73
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 740 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 740 destination port 1072
# robot.host-73: to h73.mi.com UDP 1073
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 750 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 750 description 'robot.host-73'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 750 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 750 destination group address-group netneeds_robot_n74
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 750 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 750 destination port 1073
# robot.host-74: to h74.mi.com TCP 1074
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 760 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 760 description 'robot.host-74'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 760 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 760 destination group address-group netneeds_robot_n75
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 760 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 760 destination port 1074
# robot.host-75: to h75.mi.com UDP 1075
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 770 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 770 description 'robot.host-75'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 770 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 770 destination group address-group netneeds_robot_n76
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 770 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 770 destination port 1075
# robot.host-76: to h76.mi.com TCP 1076
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 780 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 780 description 'robot.host-76'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 780 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 780 destination group address-group netneeds_robot_n77
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 780 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 780 destination port 1076
# robot.host-77: to h77.mi.com UDP 1077
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 790 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 790 description 'robot.host-77'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 790 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 790 destination group address-group netneeds_robot_n78
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 790 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 790 destination port 1077
# robot.host-78: to h78.mi.com TCP 1078
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 800 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 800 description 'robot.host-78'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 800 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 800 destination group address-group netneeds_robot_n79
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 800 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 800 destination port 1078
# robot.host-79: to h79.mi.com UDP 1079
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 810 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 810 description 'robot.host-79'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 810 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 810 destination group address-group netneeds_robot_n80
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 810 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 810 destination port 1079
# robot.host-80: to h80.mi.com TCP 1080
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 820 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 820 description 'robot.host-80'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 820 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 820 destination group address-group netneeds_robot_n81
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 820 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 820 destination port 1080
# robot.host-81: to h81.mi.com UDP 1081
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 830 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 830 description 'robot.host-81'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 830 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 830 destination group address-group netneeds_robot_n82
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 830 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 830 destination port 1081
# robot.host-82: to h82.mi.com TCP 1082
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 840 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 840 description 'robot.host-82'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 840 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 840 destination group address-group netneeds_robot_n83
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 840 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 840 destination port 1082
# robot.host-83: to h83.mi.com UDP 1083
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 850 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 850 description 'robot.host-83'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 850 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 850 destination group address-group netneeds_robot_n84
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 850 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 850 destination port 1083
# robot.host-84: to h84.mi.com TCP 1084
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 860 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 860 description 'robot.host-84'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 860 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 860 destination group address-group netneeds_robot_n85
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 860 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 860 destination port 1084
# robot.host-85: to h85.mi.com UDP 1085
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 870 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 870 description 'robot.host-85'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 870 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 870 destination group address-group netneeds_robot_n86
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 870 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 870 destination port 1085
# robot.host-86: to h86.mi.com TCP 1086
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 880 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 880 description 'robot.host-86'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 880 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 880 destination group address-group netneeds_robot_n87
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 880 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 880 destination port 1086
# robot.host-87: to h87.mi.com UDP 1087
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 890 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 890 description 'robot.host-87'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 890 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 890 destination group address-group netneeds_robot_n88
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 890 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 890 destination port 1087
# robot.host-88: to h88.mi.com TCP 1088
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 900 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 900 description 'robot.host-88'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 900 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 900 destination group address-group netneeds_robot_n89
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 900 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 900 destination port 1088
# robot.host-89: to h89.mi.com UDP 1089
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 910 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 910 description 'robot.host-89'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 910 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 910 destination group address-group netneeds_robot_n90
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 910 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 910 destination port 1089
# robot.host-90: to h90.mi.com TCP 1090
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 920 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 920 description 'robot.host-90'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 920 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 920 destination group address-group netneeds_robot_n91
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 920 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 920 destination port 1090
# robot.host-91: to h91.mi.com UDP 1091
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 930 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 930 description 'robot.host-91'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 930 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 930 destination group address-group netneeds_robot_n92
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 930 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 930 destination port 1091
# robot.host-92: to h92.mi.com TCP 1092
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 940 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 940 description 'robot.host-92'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 940 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 940 destination group address-group netneeds_robot_n93
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 940 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 940 destination port 1092
# robot.host-93: to h93.mi.com UDP 1093
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 950 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 950 description 'robot.host-93'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 950 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 950 destination group address-group netneeds_robot_n94
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 950 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 950 destination port 1093
# robot.host-94: to h94.mi.com TCP 1094
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 960 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 960 description 'robot.host-94'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 960 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 960 destination group address-group netneeds_robot_n95
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 960 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 960 destination port 1094
# robot.host-95: to h95.mi.com UDP 1095
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 970 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 970 description 'robot.host-95'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 970 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 970 destination group address-group netneeds_robot_n96
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 970 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 970 destination port 1095
# robot.host-96: to h96.mi.com TCP 1096
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 980 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 980 description 'robot.host-96'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 980 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 980 destination group address-group netneeds_robot_n97
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 980 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 980 destination port 1096
# robot.host-97: to h97.mi.com UDP 1097
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 990 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 990 description 'robot.host-97'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 990 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 990 destination group address-group netneeds_robot_n98
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 990 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 990 destination port 1097
# robot.host-98: to h98.mi.com TCP 1098
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1000 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1000 description 'robot.host-98'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1000 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1000 destination group address-group netneeds_robot_n99
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1000 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1000 destination port 1098
# robot.host-99: to h99.mi.com UDP 1099
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1010 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1010 description 'robot.host-99'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1010 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1010 destination group address-group netneeds_robot_n100
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1010 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1010 destination port 1099
# robot.host-100: to h100.mi.com TCP 1100
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1020 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1020 description 'robot.host-100'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1020 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1020 destination group address-group netneeds_robot_n101
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1020 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1020 destination port 1100
# robot.host-101: to h101.mi.com UDP 1101
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1030 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1030 description 'robot.host-101'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1030 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1030 destination group address-group netneeds_robot_n102
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1030 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1030 destination port 1101
# robot.host-102: to h102.mi.com TCP 1102
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1040 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1040 description 'robot.host-102'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1040 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1040 destination group address-group netneeds_robot_n103
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1040 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1040 destination port 1102
# robot.host-103: to h103.mi.com UDP 1103
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1050 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1050 description 'robot.host-103'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1050 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1050 destination group address-group netneeds_robot_n104
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1050 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1050 destination port 1103
# robot.host-104: to h104.mi.com TCP 1104
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1060 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1060 description 'robot.host-104'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1060 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1060 destination group address-group netneeds_robot_n105
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1060 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1060 destination port 1104
# robot.host-105: to h105.mi.com UDP 1105
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1070 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1070 description 'robot.host-105'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1070 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1070 destination group address-group netneeds_robot_n106
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1070 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1070 destination port 1105
# robot.host-106: to h106.mi.com TCP 1106
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1080 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1080 description 'robot.host-106'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1080 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1080 destination group address-group netneeds_robot_n107
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1080 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1080 destination port 1106
# robot.host-107: to h107.mi.com UDP 1107
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1090 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1090 description 'robot.host-107'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1090 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1090 destination group address-group netneeds_robot_n108
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1090 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1090 destination port 1107
# robot.host-108: to h108.mi.com TCP 1108
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1100 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1100 description 'robot.host-108'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1100 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1100 destination group address-group netneeds_robot_n109
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1100 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1100 destination port 1108
# robot.host-109: to h109.mi.com UDP 1109
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1110 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1110 description 'robot.host-109'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1110 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1110 destination group address-group netneeds_robot_n110
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1110 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1110 destination port 1109
# robot.host-110: to h110.mi.com TCP 1110
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1120 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1120 description 'robot.host-110'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1120 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1120 destination group address-group netneeds_robot_n111
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1120 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1120 destination port 1110
# robot.host-111: to h111.mi.com UDP 1111
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1130 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1130 description 'robot.host-111'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1130 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1130 destination group address-group netneeds_robot_n112
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1130 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1130 destination port 1111
# robot.host-112: to h112.mi.com TCP 1112
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1140 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1140 description 'robot.host-112'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1140 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1140 destination group address-group netneeds_robot_n113
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1140 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1140 destination port 1112
# robot.host-113: to h113.mi.com UDP 1113
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1150 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1150 description 'robot.host-113'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1150 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1150 destination group address-group netneeds_robot_n114
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1150 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1150 destination port 1113
# robot.host-114: to h114.mi.com TCP 1114
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1160 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1160 description 'robot.host-114'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1160 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1160 destination group address-group netneeds_robot_n115
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1160 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1160 destination port 1114
# robot.host-115: to h115.mi.com UDP 1115
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1170 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1170 description 'robot.host-115'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1170 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1170 destination group address-group netneeds_robot_n116
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1170 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1170 destination port 1115
# robot.host-116: to h116.mi.com TCP 1116
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1180 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1180 description 'robot.host-116'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1180 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1180 destination group address-group netneeds_robot_n117
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1180 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1180 destination port 1116
# robot.host-117: to h117.mi.com UDP 1117
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1190 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1190 description 'robot.host-117'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1190 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1190 destination group address-group netneeds_robot_n118
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1190 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1190 destination port 1117
# robot.host-118: to h118.mi.com TCP 1118
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1200 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1200 description 'robot.host-118'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1200 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1200 destination group address-group netneeds_robot_n119
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1200 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1200 destination port 1118
# robot.host-119: to h119.mi.com UDP 1119
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1210 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1210 description 'robot.host-119'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1210 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1210 destination group address-group netneeds_robot_n120
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1210 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1210 destination port 1119
# robot.host-120: to h120.mi.com TCP 1120
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1220 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1220 description 'robot.host-120'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1220 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1220 destination group address-group netneeds_robot_n121
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1220 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1220 destination port 1120
# robot.host-121: to h121.mi.com UDP 1121
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1230 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1230 description 'robot.host-121'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1230 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1230 destination group address-group netneeds_robot_n122
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1230 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1230 destination port 1121
# robot.host-122: to h122.mi.com TCP 1122
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1240 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1240 description 'robot.host-122'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1240 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1240 destination group address-group netneeds_robot_n123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1240 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1240 destination port 1122
# robot.host-123: to h123.mi.com UDP 1123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1250 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1250 description 'robot.host-123'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1250 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1250 destination group address-group netneeds_robot_n124
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1250 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1250 destination port 1123
# robot.host-124: to h124.mi.com TCP 1124
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1260 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1260 description 'robot.host-124'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1260 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1260 destination group address-group netneeds_robot_n125
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1260 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1260 destination port 1124
# robot.host-125: to h125.mi.com UDP 1125
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1270 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1270 description 'robot.host-125'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1270 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1270 destination group address-group netneeds_robot_n126
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1270 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1270 destination port 1125
# robot.host-126: to h126.mi.com TCP 1126
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1280 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1280 description 'robot.host-126'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1280 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1280 destination group address-group netneeds_robot_n127
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1280 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1280 destination port 1126
# robot.host-127: to h127.mi.com UDP 1127
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1290 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1290 description 'robot.host-127'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1290 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1290 destination group address-group netneeds_robot_n128
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1290 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1290 destination port 1127
# robot.host-128: to h128.mi.com TCP 1128
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1300 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1300 description 'robot.host-128'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1300 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1300 destination group address-group netneeds_robot_n129
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1300 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1300 destination port 1128
# robot.host-129: to h129.mi.com UDP 1129
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1310 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1310 description 'robot.host-129'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1310 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1310 destination group address-group netneeds_robot_n130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1310 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1310 destination port 1129
# robot.host-130: to h130.mi.com TCP 1130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1320 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1320 description 'robot.host-130'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1320 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1320 destination group address-group netneeds_robot_n131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1320 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1320 destination port 1130
# robot.host-131: to h131.mi.com UDP 1131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1330 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1330 description 'robot.host-131'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1330 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1330 destination group address-group netneeds_robot_n132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1330 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1330 destination port 1131
# robot.host-132: to h132.mi.com TCP 1132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1340 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1340 description 'robot.host-132'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1340 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1340 destination group address-group netneeds_robot_n133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1340 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1340 destination port 1132
# robot.host-133: to h133.mi.com UDP 1133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1350 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1350 description 'robot.host-133'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1350 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1350 destination group address-group netneeds_robot_n134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1350 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1350 destination port 1133
# robot.host-134: to h134.mi.com TCP 1134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1360 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1360 description 'robot.host-134'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1360 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1360 destination group address-group netneeds_robot_n135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1360 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1360 destination port 1134
# robot.host-135: to h135.mi.com UDP 1135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1370 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1370 description 'robot.host-135'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1370 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1370 destination group address-group netneeds_robot_n136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1370 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1370 destination port 1135
# robot.host-136: to h136.mi.com TCP 1136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1380 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1380 description 'robot.host-136'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1380 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1380 destination group address-group netneeds_robot_n137
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1380 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1380 destination port 1136
# robot.host-137: to h137.mi.com UDP 1137
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1390 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1390 description 'robot.host-137'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1390 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1390 destination group address-group netneeds_robot_n138
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1390 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1390 destination port 1137
# robot.host-138: to h138.mi.com TCP 1138
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1400 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1400 description 'robot.host-138'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1400 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1400 destination group address-group netneeds_robot_n139
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1400 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1400 destination port 1138
# robot.host-139: to h139.mi.com UDP 1139
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1410 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1410 description 'robot.host-139'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1410 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1410 destination group address-group netneeds_robot_n140
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1410 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1410 destination port 1139
# robot.host-140: to h140.mi.com TCP 1140
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1420 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1420 description 'robot.host-140'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1420 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1420 destination group address-group netneeds_robot_n141
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1420 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1420 destination port 1140
# robot.host-141: to h141.mi.com UDP 1141
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1430 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1430 description 'robot.host-141'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1430 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1430 destination group address-group netneeds_robot_n142
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1430 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1430 destination port 1141
# robot.host-142: to h142.mi.com TCP 1142
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1440 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1440 description 'robot.host-142'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1440 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1440 destination group address-group netneeds_robot_n143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1440 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1440 destination port 1142
# robot.host-143: to h143.mi.com UDP 1143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1450 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1450 description 'robot.host-143'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1450 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1450 destination group address-group netneeds_robot_n144
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1450 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1450 destination port 1143
# robot.host-144: to h144.mi.com TCP 1144
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1460 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1460 description 'robot.host-144'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1460 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1460 destination group address-group netneeds_robot_n145
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1460 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1460 destination port 1144
# robot.host-145: to h145.mi.com UDP 1145
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1470 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1470 description 'robot.host-145'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1470 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1470 destination group address-group netneeds_robot_n146
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1470 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1470 destination port 1145
# robot.host-146: to h146.mi.com TCP 1146
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1480 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1480 description 'robot.host-146'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1480 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1480 destination group address-group netneeds_robot_n147
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1480 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1480 destination port 1146
# robot.host-147: to h147.mi.com UDP 1147
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1490 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1490 description 'robot.host-147'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1490 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1490 destination group address-group netneeds_robot_n148
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1490 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1490 destination port 1147
# robot.host-148: to h148.mi.com TCP 1148
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1500 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1500 description 'robot.host-148'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1500 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1500 destination group address-group netneeds_robot_n149
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1500 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1500 destination port 1148
# robot.host-149: to h149.mi.com UDP 1149
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1510 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1510 description 'robot.host-149'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1510 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1510 destination group address-group netneeds_robot_n150
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1510 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1510 destination port 1149
# robot.host-150: to h150.mi.com TCP 1150
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1520 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1520 description 'robot.host-150'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1520 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1520 destination group address-group netneeds_robot_n151
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1520 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1520 destination port 1150
# robot.host-151: to h151.mi.com UDP 1151
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1530 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1530 description 'robot.host-151'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1530 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1530 destination group address-group netneeds_robot_n152
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1530 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1530 destination port 1151
# robot.host-152: to h152.mi.com TCP 1152
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1540 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1540 description 'robot.host-152'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1540 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1540 destination group address-group netneeds_robot_n153
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1540 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1540 destination port 1152
# robot.host-153: to h153.mi.com UDP 1153
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1550 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1550 description 'robot.host-153'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1550 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1550 destination group address-group netneeds_robot_n154
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1550 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1550 destination port 1153
# robot.host-154: to h154.mi.com TCP 1154
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1560 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1560 description 'robot.host-154'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1560 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1560 destination group address-group netneeds_robot_n155
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1560 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1560 destination port 1154
# robot.host-155: to h155.mi.com UDP 1155
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1570 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1570 description 'robot.host-155'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1570 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1570 destination group address-group netneeds_robot_n156
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1570 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1570 destination port 1155
# robot.host-156: to h156.mi.com TCP 1156
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1580 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1580 description 'robot.host-156'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1580 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1580 destination group address-group netneeds_robot_n157
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1580 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1580 destination port 1156
# robot.host-157: to h157.mi.com UDP 1157
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1590 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1590 description 'robot.host-157'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1590 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1590 destination group address-group netneeds_robot_n158
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1590 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1590 destination port 1157
# robot.host-158: to h158.mi.com TCP 1158
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1600 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1600 description 'robot.host-158'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1600 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1600 destination group address-group netneeds_robot_n159
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1600 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1600 destination port 1158
# robot.host-159: to h159.mi.com UDP 1159
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1610 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1610 description 'robot.host-159'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1610 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1610 destination group address-group netneeds_robot_n160
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1610 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1610 destination port 1159
# robot.host-160: to h160.mi.com TCP 1160
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1620 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1620 description 'robot.host-160'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1620 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1620 destination group address-group netneeds_robot_n161
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1620 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1620 destination port 1160
# robot.host-161: to h161.mi.com UDP 1161
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1630 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1630 description 'robot.host-161'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1630 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1630 destination group address-group netneeds_robot_n162
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1630 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1630 destination port 1161
# robot.host-162: to h162.mi.com TCP 1162
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1640 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1640 description 'robot.host-162'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1640 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1640 destination group address-group netneeds_robot_n163
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1640 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1640 destination port 1162
# robot.host-163: to h163.mi.com UDP 1163
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1650 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1650 description 'robot.host-163'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1650 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1650 destination group address-group netneeds_robot_n164
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1650 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1650 destination port 1163
# robot.host-164: to h164.mi.com TCP 1164
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1660 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1660 description 'robot.host-164'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1660 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1660 destination group address-group netneeds_robot_n165
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1660 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1660 destination port 1164
# robot.host-165: to h165.mi.com UDP 1165
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1670 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1670 description 'robot.host-165'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1670 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1670 destination group address-group netneeds_robot_n166
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1670 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1670 destination port 1165
# robot.host-166: to h166.mi.com TCP 1166
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1680 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1680 description 'robot.host-166'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1680 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1680 destination group address-group netneeds_robot_n167
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1680 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1680 destination port 1166
# robot.host-167: to h167.mi.com UDP 1167
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1690 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1690 description 'robot.host-167'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1690 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1690 destination group address-group netneeds_robot_n168
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1690 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1690 destination port 1167
# robot.host-168: to h168.mi.com TCP 1168
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1700 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1700 description 'robot.host-168'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1700 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1700 destination group address-group netneeds_robot_n169
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1700 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1700 destination port 1168
# robot.host-169: to h169.mi.com UDP 1169
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1710 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1710 description 'robot.host-169'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1710 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1710 destination group address-group netneeds_robot_n170
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1710 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1710 destination port 1169
# robot.host-170: to h170.mi.com TCP 1170
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1720 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1720 description 'robot.host-170'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1720 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1720 destination group address-group netneeds_robot_n171
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1720 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1720 destination port 1170
# robot.host-171: to h171.mi.com UDP 1171
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1730 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1730 description 'robot.host-171'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1730 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1730 destination group address-group netneeds_robot_n172
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1730 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1730 destination port 1171
# robot.host-172: to h172.mi.com TCP 1172
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1740 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1740 description 'robot.host-172'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1740 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1740 destination group address-group netneeds_robot_n173
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1740 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1740 destination port 1172
# robot.host-173: to h173.mi.com UDP 1173
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1750 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1750 description 'robot.host-173'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1750 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1750 destination group address-group netneeds_robot_n174
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1750 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1750 destination port 1173
# robot.host-174: to h174.mi.com TCP 1174
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1760 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1760 description 'robot.host-174'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1760 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1760 destination group address-group netneeds_robot_n175
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1760 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1760 destination port 1174
# robot.host-175: to h175.mi.com UDP 1175
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1770 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1770 description 'robot.host-175'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1770 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1770 destination group address-group netneeds_robot_n176
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1770 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1770 destination port 1175
# robot.host-176: to h176.mi.com TCP 1176
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1780 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1780 description 'robot.host-176'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1780 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1780 destination group address-group netneeds_robot_n177
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1780 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1780 destination port 1176
# robot.host-177: to h177.mi.com UDP 1177
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1790 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1790 description 'robot.host-177'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1790 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1790 destination group address-group netneeds_robot_n178
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1790 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1790 destination port 1177
# robot.host-178: to h178.mi.com TCP 1178
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1800 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1800 description 'robot.host-178'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1800 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1800 destination group address-group netneeds_robot_n179
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1800 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1800 destination port 1178
# robot.host-179: to h179.mi.com UDP 1179
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1810 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1810 description 'robot.host-179'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1810 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1810 destination group address-group netneeds_robot_n180
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1810 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1810 destination port 1179
# robot.host-180: to h180.mi.com TCP 1180
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1820 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1820 description 'robot.host-180'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1820 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1820 destination group address-group netneeds_robot_n181
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1820 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1820 destination port 1180
# robot.host-181: to h181.mi.com UDP 1181
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1830 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1830 description 'robot.host-181'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1830 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1830 destination group address-group netneeds_robot_n182
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1830 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1830 destination port 1181
# robot.host-182: to h182.mi.com TCP 1182
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1840 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1840 description 'robot.host-182'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1840 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1840 destination group address-group netneeds_robot_n183
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1840 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1840 destination port 1182
# robot.host-183: to h183.mi.com UDP 1183
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1850 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1850 description 'robot.host-183'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1850 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1850 destination group address-group netneeds_robot_n184
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1850 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1850 destination port 1183
# robot.host-184: to h184.mi.com TCP 1184
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1860 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1860 description 'robot.host-184'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1860 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1860 destination group address-group netneeds_robot_n185
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1860 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1860 destination port 1184
# robot.host-185: to h185.mi.com UDP 1185
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1870 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1870 description 'robot.host-185'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1870 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1870 destination group address-group netneeds_robot_n186
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1870 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1870 destination port 1185
# robot.host-186: to h186.mi.com TCP 1186
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1880 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1880 description 'robot.host-186'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1880 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1880 destination group address-group netneeds_robot_n187
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1880 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1880 destination port 1186
# robot.host-187: to h187.mi.com UDP 1187
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1890 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1890 description 'robot.host-187'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1890 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1890 destination group address-group netneeds_robot_n188
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1890 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1890 destination port 1187
# robot.host-188: to h188.mi.com TCP 1188
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1900 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1900 description 'robot.host-188'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1900 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1900 destination group address-group netneeds_robot_n189
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1900 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1900 destination port 1188
# robot.host-189: to h189.mi.com UDP 1189
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1910 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1910 description 'robot.host-189'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1910 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1910 destination group address-group netneeds_robot_n190
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1910 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1910 destination port 1189
# robot.host-190: to h190.mi.com TCP 1190
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1920 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1920 description 'robot.host-190'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1920 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1920 destination group address-group netneeds_robot_n191
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1920 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1920 destination port 1190
# robot.host-191: to h191.mi.com UDP 1191
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1930 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1930 description 'robot.host-191'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1930 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1930 destination group address-group netneeds_robot_n192
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1930 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1930 destination port 1191
# robot.host-192: to h192.mi.com TCP 1192
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1940 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1940 description 'robot.host-192'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1940 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1940 destination group address-group netneeds_robot_n193
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1940 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1940 destination port 1192
# robot.host-193: to h193.mi.com UDP 1193
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1950 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1950 description 'robot.host-193'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1950 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1950 destination group address-group netneeds_robot_n194
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1950 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1950 destination port 1193
# robot.host-194: to h194.mi.com TCP 1194
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1960 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1960 description 'robot.host-194'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1960 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1960 destination group address-group netneeds_robot_n195
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1960 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1960 destination port 1194
# robot.host-195: to h195.mi.com UDP 1195
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1970 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1970 description 'robot.host-195'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1970 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1970 destination group address-group netneeds_robot_n196
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1970 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1970 destination port 1195
# robot.host-196: to h196.mi.com TCP 1196
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1980 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1980 description 'robot.host-196'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1980 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1980 destination group address-group netneeds_robot_n197
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1980 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1980 destination port 1196
# robot.host-197: to h197.mi.com UDP 1197
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1990 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1990 description 'robot.host-197'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1990 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1990 destination group address-group netneeds_robot_n198
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1990 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 1990 destination port 1197
# robot.host-198: to h198.mi.com TCP 1198
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2000 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2000 description 'robot.host-198'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2000 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2000 destination group address-group netneeds_robot_n199
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2000 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2000 destination port 1198
# robot.host-199: to h199.mi.com UDP 1199
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2010 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2010 description 'robot.host-199'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2010 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2010 destination group address-group netneeds_robot_n200
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2010 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2010 destination port 1199
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2020 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2020 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2020 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2020 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2020 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2030 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2030 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2030 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2030 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2030 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2040 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2040 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2040 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2040 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2040 destination port 123
# address assignment
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2050 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2050 description 'address_assignment'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2050 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2050 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2050 destination port 67
# everything else is refused
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2060 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2060 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2060 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2060 destination group network-group netneeds_robot_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_l rule 2060 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper commit
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper end
