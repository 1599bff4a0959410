# netneeds rules (firewalld) for Test robot [robot]
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
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - Policies netneeds_robot_f, netneeds_robot_i: rich rules that stand before zones and services. What
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
#   sh netneeds-robot.sh
#   firewall-cmd --check-config
#   firewall-cmd --reload
#   cp netneeds-robot.dnsmasq.conf /etc/dnsmasq.d/
#   systemctl restart dnsmasq
#
# To undo
#   firewall-cmd --permanent --delete-policy=netneeds_robot_f
#   firewall-cmd --permanent --delete-policy=netneeds_robot_i
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_g_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n1_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n2_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n3_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n4_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n5_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n6_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n7_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n8_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n9_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n10_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n11_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n12_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n13_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n14_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n15_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n16_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n17_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n18_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n19_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n20_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n21_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n22_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n23_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n24_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n25_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n26_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n27_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n28_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n29_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n30_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n31_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n32_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n33_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n34_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n35_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n36_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n37_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n38_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n39_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n40_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n41_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n42_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n43_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n44_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n45_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n46_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n47_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n48_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n49_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n50_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n51_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n52_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n53_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n54_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n55_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n56_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n57_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n58_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n59_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n60_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n61_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n62_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n63_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n64_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n65_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n66_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n67_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n68_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n69_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n70_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n71_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n72_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n73_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n74_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n75_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n76_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n77_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n78_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n79_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n80_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n81_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n82_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n83_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n84_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n85_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n86_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n87_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n88_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n89_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n90_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n91_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n92_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n93_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n94_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n95_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n96_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n97_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n98_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n99_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n100_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n101_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n102_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n103_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n104_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n105_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n106_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n107_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n108_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n109_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n110_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n111_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n112_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n113_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n114_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n115_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n116_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n117_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n118_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n119_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n120_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n121_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n122_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n123_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n124_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n125_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n126_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n127_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n128_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n129_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n130_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n131_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n132_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n133_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n134_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n135_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n136_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n137_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n138_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n139_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n140_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n141_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n142_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n143_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n144_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n145_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n146_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n147_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n148_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n149_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n150_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n151_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n152_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n153_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n154_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n155_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n156_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n157_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n158_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n159_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n160_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n161_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n162_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n163_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n164_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n165_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n166_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n167_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n168_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n169_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n170_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n171_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n172_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n173_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n174_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n175_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n176_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n177_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n178_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n179_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n180_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n181_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n182_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n183_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n184_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n185_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n186_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n187_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n188_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n189_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n190_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n191_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n192_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n193_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n194_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n195_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n196_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n197_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n198_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n199_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_n200_4
#   firewall-cmd --reload
#   rm -f /etc/dnsmasq.d/netneeds-robot.dnsmasq.conf
#   systemctl restart dnsmasq
#
# To keep it up to date: https://netneeds.test/formats/firewalld/#update

firewall-cmd --permanent --new-ipset=netneeds_robot_g_4 --type=hash:net --option=family=inet
firewall-cmd --permanent --ipset=netneeds_robot_g_4 --add-entry=224.0.0.0/4
firewall-cmd --permanent --ipset=netneeds_robot_g_4 --add-entry=255.255.255.255
# h0.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n1_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h1.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n2_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h2.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n3_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h3.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n4_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h4.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n5_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h5.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n6_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h6.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n7_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h7.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n8_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h8.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n9_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h9.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n10_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h10.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n11_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h11.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n12_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h12.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n13_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h13.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n14_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h14.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n15_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h15.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n16_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h16.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n17_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h17.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n18_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h18.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n19_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h19.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n20_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h20.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n21_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h21.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n22_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h22.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n23_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h23.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n24_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h24.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n25_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h25.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n26_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h26.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n27_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h27.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n28_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h28.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n29_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h29.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n30_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h30.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n31_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h31.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n32_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h32.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n33_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h33.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n34_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h34.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n35_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h35.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n36_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h36.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n37_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h37.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n38_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h38.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n39_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h39.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n40_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h40.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n41_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h41.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n42_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h42.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n43_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h43.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n44_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h44.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n45_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h45.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n46_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h46.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n47_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h47.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n48_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h48.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n49_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h49.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n50_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h50.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n51_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h51.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n52_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h52.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n53_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h53.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n54_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h54.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n55_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h55.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n56_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h56.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n57_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h57.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n58_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h58.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n59_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h59.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n60_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h60.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n61_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h61.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n62_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h62.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n63_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h63.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n64_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h64.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n65_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h65.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n66_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h66.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n67_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h67.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n68_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h68.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n69_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h69.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n70_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h70.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n71_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h71.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n72_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h72.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n73_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h73.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n74_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h74.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n75_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h75.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n76_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h76.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n77_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h77.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n78_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h78.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n79_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h79.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n80_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h80.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n81_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h81.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n82_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h82.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n83_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h83.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n84_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h84.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n85_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h85.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n86_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h86.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n87_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h87.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n88_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h88.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n89_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h89.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n90_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h90.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n91_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h91.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n92_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h92.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n93_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h93.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n94_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h94.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n95_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h95.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n96_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h96.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n97_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h97.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n98_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h98.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n99_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h99.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n100_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h100.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n101_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h101.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n102_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h102.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n103_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h103.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n104_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h104.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n105_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h105.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n106_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h106.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n107_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h107.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n108_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h108.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n109_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h109.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n110_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h110.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n111_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h111.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n112_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h112.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n113_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h113.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n114_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h114.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n115_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h115.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n116_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h116.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n117_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h117.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n118_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h118.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n119_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h119.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n120_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h120.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n121_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h121.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n122_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h122.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n123_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h123.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n124_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h124.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n125_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h125.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n126_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h126.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n127_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h127.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n128_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h128.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n129_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h129.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n130_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h130.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n131_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h131.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n132_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h132.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n133_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h133.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n134_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h134.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n135_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h135.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n136_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h136.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n137_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h137.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n138_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h138.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n139_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h139.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n140_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h140.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n141_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h141.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n142_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h142.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n143_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h143.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n144_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h144.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n145_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h145.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n146_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h146.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n147_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h147.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n148_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h148.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n149_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h149.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n150_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h150.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n151_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h151.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n152_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h152.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n153_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h153.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n154_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h154.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n155_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h155.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n156_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h156.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n157_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h157.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n158_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h158.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n159_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h159.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n160_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h160.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n161_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h161.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n162_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h162.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n163_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h163.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n164_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h164.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n165_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h165.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n166_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h166.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n167_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h167.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n168_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h168.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n169_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h169.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n170_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h170.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n171_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h171.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n172_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h172.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n173_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h173.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n174_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h174.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n175_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h175.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n176_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h176.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n177_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h177.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n178_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h178.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n179_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h179.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n180_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h180.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n181_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h181.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n182_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h182.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n183_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h183.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n184_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h184.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n185_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h185.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n186_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h186.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n187_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h187.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n188_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h188.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n189_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h189.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n190_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h190.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n191_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h191.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n192_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h192.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n193_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h193.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n194_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h194.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n195_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h195.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n196_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h196.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n197_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h197.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n198_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h198.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n199_4 --type=hash:ip --option=family=inet --option=timeout=86400
# h199.mi.com
firewall-cmd --permanent --new-ipset=netneeds_robot_n200_4 --type=hash:ip --option=family=inet --option=timeout=86400
firewall-cmd --permanent --new-policy=netneeds_robot_f
firewall-cmd --permanent --policy=netneeds_robot_f --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_robot_f --set-priority=-100
firewall-cmd --permanent --policy=netneeds_robot_f --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_robot_f --add-egress-zone=ANY
# robot.host-0: to h0.mi.com TCP 1000
# robot.host-1: to h1.mi.com UDP 1001
# robot.host-2: to h2.mi.com TCP 1002
# robot.host-3: to h3.mi.com UDP 1003
# robot.host-4: to h4.mi.com TCP 1004
# robot.host-5: to h5.mi.com UDP 1005
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n1_4" port port="1000" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n2_4" port port="1001" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n3_4" port port="1002" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n4_4" port port="1003" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n5_4" port port="1004" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n6_4" port port="1005" protocol="udp" accept'
# robot.host-6: to h6.mi.com TCP 1006
# robot.host-7: to h7.mi.com UDP 1007
# robot.host-8: to h8.mi.com TCP 1008
# robot.host-9: to h9.mi.com UDP 1009
# robot.host-10: to h10.mi.com TCP 1010
# robot.host-11: to h11.mi.com UDP 1011
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n7_4" port port="1006" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n8_4" port port="1007" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n9_4" port port="1008" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n10_4" port port="1009" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n11_4" port port="1010" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n12_4" port port="1011" protocol="udp" accept'
# robot.host-12: to h12.mi.com TCP 1012
# robot.host-13: to h13.mi.com UDP 1013
# robot.host-14: to h14.mi.com TCP 1014
# robot.host-15: to h15.mi.com UDP 1015
# robot.host-16: to h16.mi.com TCP 1016
# robot.host-17: to h17.mi.com UDP 1017
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n13_4" port port="1012" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n14_4" port port="1013" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n15_4" port port="1014" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n16_4" port port="1015" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n17_4" port port="1016" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n18_4" port port="1017" protocol="udp" accept'
# robot.host-18: to h18.mi.com TCP 1018
# robot.host-19: to h19.mi.com UDP 1019
# robot.host-20: to h20.mi.com TCP 1020
# robot.host-21: to h21.mi.com UDP 1021
# robot.host-22: to h22.mi.com TCP 1022
# robot.host-23: to h23.mi.com UDP 1023
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n19_4" port port="1018" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n20_4" port port="1019" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n21_4" port port="1020" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n22_4" port port="1021" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n23_4" port port="1022" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n24_4" port port="1023" protocol="udp" accept'
# robot.host-24: to h24.mi.com TCP 1024
# robot.host-25: to h25.mi.com UDP 1025
# robot.host-26: to h26.mi.com TCP 1026
# robot.host-27: to h27.mi.com UDP 1027
# robot.host-28: to h28.mi.com TCP 1028
# robot.host-29: to h29.mi.com UDP 1029
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n25_4" port port="1024" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n26_4" port port="1025" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n27_4" port port="1026" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n28_4" port port="1027" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n29_4" port port="1028" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n30_4" port port="1029" protocol="udp" accept'
# robot.host-30: to h30.mi.com TCP 1030
# robot.host-31: to h31.mi.com UDP 1031
# robot.host-32: to h32.mi.com TCP 1032
# robot.host-33: to h33.mi.com UDP 1033
# robot.host-34: to h34.mi.com TCP 1034
# robot.host-35: to h35.mi.com UDP 1035
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n31_4" port port="1030" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n32_4" port port="1031" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n33_4" port port="1032" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n34_4" port port="1033" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n35_4" port port="1034" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n36_4" port port="1035" protocol="udp" accept'
# robot.host-36: to h36.mi.com TCP 1036
# robot.host-37: to h37.mi.com UDP 1037
# robot.host-38: to h38.mi.com TCP 1038
# robot.host-39: to h39.mi.com UDP 1039
# robot.host-40: to h40.mi.com TCP 1040
# robot.host-41: to h41.mi.com UDP 1041
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n37_4" port port="1036" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n38_4" port port="1037" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n39_4" port port="1038" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n40_4" port port="1039" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n41_4" port port="1040" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n42_4" port port="1041" protocol="udp" accept'
# robot.host-42: to h42.mi.com TCP 1042
# robot.host-43: to h43.mi.com UDP 1043
# robot.host-44: to h44.mi.com TCP 1044
# robot.host-45: to h45.mi.com UDP 1045
# robot.host-46: to h46.mi.com TCP 1046
# robot.host-47: to h47.mi.com UDP 1047
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n43_4" port port="1042" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n44_4" port port="1043" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n45_4" port port="1044" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n46_4" port port="1045" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n47_4" port port="1046" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n48_4" port port="1047" protocol="udp" accept'
# robot.host-48: to h48.mi.com TCP 1048
# robot.host-49: to h49.mi.com UDP 1049
# robot.host-50: to h50.mi.com TCP 1050
# robot.host-51: to h51.mi.com UDP 1051
# robot.host-52: to h52.mi.com TCP 1052
# robot.host-53: to h53.mi.com UDP 1053
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n49_4" port port="1048" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n50_4" port port="1049" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n51_4" port port="1050" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n52_4" port port="1051" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n53_4" port port="1052" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n54_4" port port="1053" protocol="udp" accept'
# robot.host-54: to h54.mi.com TCP 1054
# robot.host-55: to h55.mi.com UDP 1055
# robot.host-56: to h56.mi.com TCP 1056
# robot.host-57: to h57.mi.com UDP 1057
# robot.host-58: to h58.mi.com TCP 1058
# robot.host-59: to h59.mi.com UDP 1059
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n55_4" port port="1054" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n56_4" port port="1055" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n57_4" port port="1056" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n58_4" port port="1057" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n59_4" port port="1058" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n60_4" port port="1059" protocol="udp" accept'
# robot.host-60: to h60.mi.com TCP 1060
# robot.host-61: to h61.mi.com UDP 1061
# robot.host-62: to h62.mi.com TCP 1062
# robot.host-63: to h63.mi.com UDP 1063
# robot.host-64: to h64.mi.com TCP 1064
# robot.host-65: to h65.mi.com UDP 1065
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n61_4" port port="1060" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n62_4" port port="1061" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n63_4" port port="1062" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n64_4" port port="1063" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n65_4" port port="1064" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n66_4" port port="1065" protocol="udp" accept'
# robot.host-66: to h66.mi.com TCP 1066
# robot.host-67: to h67.mi.com UDP 1067
# robot.host-68: to h68.mi.com TCP 1068
# robot.host-69: to h69.mi.com UDP 1069
# robot.host-70: to h70.mi.com TCP 1070
# robot.host-71: to h71.mi.com UDP 1071
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n67_4" port port="1066" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n68_4" port port="1067" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n69_4" port port="1068" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n70_4" port port="1069" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n71_4" port port="1070" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n72_4" port port="1071" protocol="udp" accept'
# robot.host-72: to h72.mi.com TCP 1072
# robot.host-73: to h73.mi.com UDP 1073
# robot.host-74: to h74.mi.com TCP 1074
# robot.host-75: to h75.mi.com UDP 1075
# robot.host-76: to h76.mi.com TCP 1076
# robot.host-77: to h77.mi.com UDP 1077
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n73_4" port port="1072" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n74_4" port port="1073" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n75_4" port port="1074" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n76_4" port port="1075" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n77_4" port port="1076" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n78_4" port port="1077" protocol="udp" accept'
# robot.host-78: to h78.mi.com TCP 1078
# robot.host-79: to h79.mi.com UDP 1079
# robot.host-80: to h80.mi.com TCP 1080
# robot.host-81: to h81.mi.com UDP 1081
# robot.host-82: to h82.mi.com TCP 1082
# robot.host-83: to h83.mi.com UDP 1083
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n79_4" port port="1078" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n80_4" port port="1079" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n81_4" port port="1080" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n82_4" port port="1081" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n83_4" port port="1082" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n84_4" port port="1083" protocol="udp" accept'
# robot.host-84: to h84.mi.com TCP 1084
# robot.host-85: to h85.mi.com UDP 1085
# robot.host-86: to h86.mi.com TCP 1086
# robot.host-87: to h87.mi.com UDP 1087
# robot.host-88: to h88.mi.com TCP 1088
# robot.host-89: to h89.mi.com UDP 1089
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n85_4" port port="1084" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n86_4" port port="1085" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n87_4" port port="1086" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n88_4" port port="1087" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n89_4" port port="1088" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n90_4" port port="1089" protocol="udp" accept'
# robot.host-90: to h90.mi.com TCP 1090
# robot.host-91: to h91.mi.com UDP 1091
# robot.host-92: to h92.mi.com TCP 1092
# robot.host-93: to h93.mi.com UDP 1093
# robot.host-94: to h94.mi.com TCP 1094
# robot.host-95: to h95.mi.com UDP 1095
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n91_4" port port="1090" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n92_4" port port="1091" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n93_4" port port="1092" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n94_4" port port="1093" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n95_4" port port="1094" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n96_4" port port="1095" protocol="udp" accept'
# robot.host-96: to h96.mi.com TCP 1096
# robot.host-97: to h97.mi.com UDP 1097
# robot.host-98: to h98.mi.com TCP 1098
# robot.host-99: to h99.mi.com UDP 1099
# robot.host-100: to h100.mi.com TCP 1100
# robot.host-101: to h101.mi.com UDP 1101
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n97_4" port port="1096" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n98_4" port port="1097" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n99_4" port port="1098" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n100_4" port port="1099" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n101_4" port port="1100" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n102_4" port port="1101" protocol="udp" accept'
# robot.host-102: to h102.mi.com TCP 1102
# robot.host-103: to h103.mi.com UDP 1103
# robot.host-104: to h104.mi.com TCP 1104
# robot.host-105: to h105.mi.com UDP 1105
# robot.host-106: to h106.mi.com TCP 1106
# robot.host-107: to h107.mi.com UDP 1107
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n103_4" port port="1102" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n104_4" port port="1103" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n105_4" port port="1104" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n106_4" port port="1105" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n107_4" port port="1106" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n108_4" port port="1107" protocol="udp" accept'
# robot.host-108: to h108.mi.com TCP 1108
# robot.host-109: to h109.mi.com UDP 1109
# robot.host-110: to h110.mi.com TCP 1110
# robot.host-111: to h111.mi.com UDP 1111
# robot.host-112: to h112.mi.com TCP 1112
# robot.host-113: to h113.mi.com UDP 1113
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n109_4" port port="1108" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n110_4" port port="1109" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n111_4" port port="1110" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n112_4" port port="1111" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n113_4" port port="1112" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n114_4" port port="1113" protocol="udp" accept'
# robot.host-114: to h114.mi.com TCP 1114
# robot.host-115: to h115.mi.com UDP 1115
# robot.host-116: to h116.mi.com TCP 1116
# robot.host-117: to h117.mi.com UDP 1117
# robot.host-118: to h118.mi.com TCP 1118
# robot.host-119: to h119.mi.com UDP 1119
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n115_4" port port="1114" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n116_4" port port="1115" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n117_4" port port="1116" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n118_4" port port="1117" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n119_4" port port="1118" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n120_4" port port="1119" protocol="udp" accept'
# robot.host-120: to h120.mi.com TCP 1120
# robot.host-121: to h121.mi.com UDP 1121
# robot.host-122: to h122.mi.com TCP 1122
# robot.host-123: to h123.mi.com UDP 1123
# robot.host-124: to h124.mi.com TCP 1124
# robot.host-125: to h125.mi.com UDP 1125
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n121_4" port port="1120" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n122_4" port port="1121" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n123_4" port port="1122" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n124_4" port port="1123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n125_4" port port="1124" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n126_4" port port="1125" protocol="udp" accept'
# robot.host-126: to h126.mi.com TCP 1126
# robot.host-127: to h127.mi.com UDP 1127
# robot.host-128: to h128.mi.com TCP 1128
# robot.host-129: to h129.mi.com UDP 1129
# robot.host-130: to h130.mi.com TCP 1130
# robot.host-131: to h131.mi.com UDP 1131
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n127_4" port port="1126" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n128_4" port port="1127" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n129_4" port port="1128" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n130_4" port port="1129" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n131_4" port port="1130" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n132_4" port port="1131" protocol="udp" accept'
# robot.host-132: to h132.mi.com TCP 1132
# robot.host-133: to h133.mi.com UDP 1133
# robot.host-134: to h134.mi.com TCP 1134
# robot.host-135: to h135.mi.com UDP 1135
# robot.host-136: to h136.mi.com TCP 1136
# robot.host-137: to h137.mi.com UDP 1137
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n133_4" port port="1132" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n134_4" port port="1133" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n135_4" port port="1134" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n136_4" port port="1135" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n137_4" port port="1136" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n138_4" port port="1137" protocol="udp" accept'
# robot.host-138: to h138.mi.com TCP 1138
# robot.host-139: to h139.mi.com UDP 1139
# robot.host-140: to h140.mi.com TCP 1140
# robot.host-141: to h141.mi.com UDP 1141
# robot.host-142: to h142.mi.com TCP 1142
# robot.host-143: to h143.mi.com UDP 1143
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n139_4" port port="1138" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n140_4" port port="1139" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n141_4" port port="1140" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n142_4" port port="1141" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n143_4" port port="1142" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n144_4" port port="1143" protocol="udp" accept'
# robot.host-144: to h144.mi.com TCP 1144
# robot.host-145: to h145.mi.com UDP 1145
# robot.host-146: to h146.mi.com TCP 1146
# robot.host-147: to h147.mi.com UDP 1147
# robot.host-148: to h148.mi.com TCP 1148
# robot.host-149: to h149.mi.com UDP 1149
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n145_4" port port="1144" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n146_4" port port="1145" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n147_4" port port="1146" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n148_4" port port="1147" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n149_4" port port="1148" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n150_4" port port="1149" protocol="udp" accept'
# robot.host-150: to h150.mi.com TCP 1150
# robot.host-151: to h151.mi.com UDP 1151
# robot.host-152: to h152.mi.com TCP 1152
# robot.host-153: to h153.mi.com UDP 1153
# robot.host-154: to h154.mi.com TCP 1154
# robot.host-155: to h155.mi.com UDP 1155
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n151_4" port port="1150" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n152_4" port port="1151" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n153_4" port port="1152" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n154_4" port port="1153" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n155_4" port port="1154" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n156_4" port port="1155" protocol="udp" accept'
# robot.host-156: to h156.mi.com TCP 1156
# robot.host-157: to h157.mi.com UDP 1157
# robot.host-158: to h158.mi.com TCP 1158
# robot.host-159: to h159.mi.com UDP 1159
# robot.host-160: to h160.mi.com TCP 1160
# robot.host-161: to h161.mi.com UDP 1161
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n157_4" port port="1156" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n158_4" port port="1157" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n159_4" port port="1158" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n160_4" port port="1159" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n161_4" port port="1160" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n162_4" port port="1161" protocol="udp" accept'
# robot.host-162: to h162.mi.com TCP 1162
# robot.host-163: to h163.mi.com UDP 1163
# robot.host-164: to h164.mi.com TCP 1164
# robot.host-165: to h165.mi.com UDP 1165
# robot.host-166: to h166.mi.com TCP 1166
# robot.host-167: to h167.mi.com UDP 1167
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n163_4" port port="1162" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n164_4" port port="1163" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n165_4" port port="1164" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n166_4" port port="1165" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n167_4" port port="1166" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n168_4" port port="1167" protocol="udp" accept'
# robot.host-168: to h168.mi.com TCP 1168
# robot.host-169: to h169.mi.com UDP 1169
# robot.host-170: to h170.mi.com TCP 1170
# robot.host-171: to h171.mi.com UDP 1171
# robot.host-172: to h172.mi.com TCP 1172
# robot.host-173: to h173.mi.com UDP 1173
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n169_4" port port="1168" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n170_4" port port="1169" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n171_4" port port="1170" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n172_4" port port="1171" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n173_4" port port="1172" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n174_4" port port="1173" protocol="udp" accept'
# robot.host-174: to h174.mi.com TCP 1174
# robot.host-175: to h175.mi.com UDP 1175
# robot.host-176: to h176.mi.com TCP 1176
# robot.host-177: to h177.mi.com UDP 1177
# robot.host-178: to h178.mi.com TCP 1178
# robot.host-179: to h179.mi.com UDP 1179
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n175_4" port port="1174" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n176_4" port port="1175" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n177_4" port port="1176" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n178_4" port port="1177" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n179_4" port port="1178" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n180_4" port port="1179" protocol="udp" accept'
# robot.host-180: to h180.mi.com TCP 1180
# robot.host-181: to h181.mi.com UDP 1181
# robot.host-182: to h182.mi.com TCP 1182
# robot.host-183: to h183.mi.com UDP 1183
# robot.host-184: to h184.mi.com TCP 1184
# robot.host-185: to h185.mi.com UDP 1185
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n181_4" port port="1180" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n182_4" port port="1181" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n183_4" port port="1182" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n184_4" port port="1183" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n185_4" port port="1184" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n186_4" port port="1185" protocol="udp" accept'
# robot.host-186: to h186.mi.com TCP 1186
# robot.host-187: to h187.mi.com UDP 1187
# robot.host-188: to h188.mi.com TCP 1188
# robot.host-189: to h189.mi.com UDP 1189
# robot.host-190: to h190.mi.com TCP 1190
# robot.host-191: to h191.mi.com UDP 1191
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n187_4" port port="1186" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n188_4" port port="1187" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n189_4" port port="1188" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n190_4" port port="1189" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n191_4" port port="1190" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n192_4" port port="1191" protocol="udp" accept'
# robot.host-192: to h192.mi.com TCP 1192
# robot.host-193: to h193.mi.com UDP 1193
# robot.host-194: to h194.mi.com TCP 1194
# robot.host-195: to h195.mi.com UDP 1195
# robot.host-196: to h196.mi.com TCP 1196
# robot.host-197: to h197.mi.com UDP 1197
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n193_4" port port="1192" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n194_4" port port="1193" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n195_4" port port="1194" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n196_4" port port="1195" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n197_4" port port="1196" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n198_4" port port="1197" protocol="udp" accept'
# robot.host-198: to h198.mi.com TCP 1198
# robot.host-199: to h199.mi.com UDP 1199
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n199_4" port port="1198" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n200_4" port port="1199" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" reject type="icmp-admin-prohibited"'
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-200" family="ipv4" destination address="192.168.1.50" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" destination address="192.168.1.50" reject type="icmp-admin-prohibited"'
firewall-cmd --permanent --new-policy=netneeds_robot_i
firewall-cmd --permanent --policy=netneeds_robot_i --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_robot_i --set-priority=-100
firewall-cmd --permanent --policy=netneeds_robot_i --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_robot_i --add-egress-zone=HOST
# robot.host-0: to h0.mi.com TCP 1000
# robot.host-1: to h1.mi.com UDP 1001
# robot.host-2: to h2.mi.com TCP 1002
# robot.host-3: to h3.mi.com UDP 1003
# robot.host-4: to h4.mi.com TCP 1004
# robot.host-5: to h5.mi.com UDP 1005
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n1_4" port port="1000" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n2_4" port port="1001" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n3_4" port port="1002" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n4_4" port port="1003" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n5_4" port port="1004" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n6_4" port port="1005" protocol="udp" accept'
# robot.host-6: to h6.mi.com TCP 1006
# robot.host-7: to h7.mi.com UDP 1007
# robot.host-8: to h8.mi.com TCP 1008
# robot.host-9: to h9.mi.com UDP 1009
# robot.host-10: to h10.mi.com TCP 1010
# robot.host-11: to h11.mi.com UDP 1011
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n7_4" port port="1006" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n8_4" port port="1007" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n9_4" port port="1008" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n10_4" port port="1009" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n11_4" port port="1010" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n12_4" port port="1011" protocol="udp" accept'
# robot.host-12: to h12.mi.com TCP 1012
# robot.host-13: to h13.mi.com UDP 1013
# robot.host-14: to h14.mi.com TCP 1014
# robot.host-15: to h15.mi.com UDP 1015
# robot.host-16: to h16.mi.com TCP 1016
# robot.host-17: to h17.mi.com UDP 1017
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n13_4" port port="1012" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n14_4" port port="1013" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n15_4" port port="1014" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n16_4" port port="1015" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n17_4" port port="1016" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n18_4" port port="1017" protocol="udp" accept'
# robot.host-18: to h18.mi.com TCP 1018
# robot.host-19: to h19.mi.com UDP 1019
# robot.host-20: to h20.mi.com TCP 1020
# robot.host-21: to h21.mi.com UDP 1021
# robot.host-22: to h22.mi.com TCP 1022
# robot.host-23: to h23.mi.com UDP 1023
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n19_4" port port="1018" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n20_4" port port="1019" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n21_4" port port="1020" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n22_4" port port="1021" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n23_4" port port="1022" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n24_4" port port="1023" protocol="udp" accept'
# robot.host-24: to h24.mi.com TCP 1024
# robot.host-25: to h25.mi.com UDP 1025
# robot.host-26: to h26.mi.com TCP 1026
# robot.host-27: to h27.mi.com UDP 1027
# robot.host-28: to h28.mi.com TCP 1028
# robot.host-29: to h29.mi.com UDP 1029
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n25_4" port port="1024" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n26_4" port port="1025" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n27_4" port port="1026" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n28_4" port port="1027" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n29_4" port port="1028" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n30_4" port port="1029" protocol="udp" accept'
# robot.host-30: to h30.mi.com TCP 1030
# robot.host-31: to h31.mi.com UDP 1031
# robot.host-32: to h32.mi.com TCP 1032
# robot.host-33: to h33.mi.com UDP 1033
# robot.host-34: to h34.mi.com TCP 1034
# robot.host-35: to h35.mi.com UDP 1035
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n31_4" port port="1030" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n32_4" port port="1031" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n33_4" port port="1032" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n34_4" port port="1033" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n35_4" port port="1034" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n36_4" port port="1035" protocol="udp" accept'
# robot.host-36: to h36.mi.com TCP 1036
# robot.host-37: to h37.mi.com UDP 1037
# robot.host-38: to h38.mi.com TCP 1038
# robot.host-39: to h39.mi.com UDP 1039
# robot.host-40: to h40.mi.com TCP 1040
# robot.host-41: to h41.mi.com UDP 1041
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n37_4" port port="1036" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n38_4" port port="1037" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n39_4" port port="1038" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n40_4" port port="1039" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n41_4" port port="1040" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n42_4" port port="1041" protocol="udp" accept'
# robot.host-42: to h42.mi.com TCP 1042
# robot.host-43: to h43.mi.com UDP 1043
# robot.host-44: to h44.mi.com TCP 1044
# robot.host-45: to h45.mi.com UDP 1045
# robot.host-46: to h46.mi.com TCP 1046
# robot.host-47: to h47.mi.com UDP 1047
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n43_4" port port="1042" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n44_4" port port="1043" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n45_4" port port="1044" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n46_4" port port="1045" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n47_4" port port="1046" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n48_4" port port="1047" protocol="udp" accept'
# robot.host-48: to h48.mi.com TCP 1048
# robot.host-49: to h49.mi.com UDP 1049
# robot.host-50: to h50.mi.com TCP 1050
# robot.host-51: to h51.mi.com UDP 1051
# robot.host-52: to h52.mi.com TCP 1052
# robot.host-53: to h53.mi.com UDP 1053
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n49_4" port port="1048" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n50_4" port port="1049" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n51_4" port port="1050" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n52_4" port port="1051" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n53_4" port port="1052" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n54_4" port port="1053" protocol="udp" accept'
# robot.host-54: to h54.mi.com TCP 1054
# robot.host-55: to h55.mi.com UDP 1055
# robot.host-56: to h56.mi.com TCP 1056
# robot.host-57: to h57.mi.com UDP 1057
# robot.host-58: to h58.mi.com TCP 1058
# robot.host-59: to h59.mi.com UDP 1059
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n55_4" port port="1054" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n56_4" port port="1055" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n57_4" port port="1056" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n58_4" port port="1057" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n59_4" port port="1058" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n60_4" port port="1059" protocol="udp" accept'
# robot.host-60: to h60.mi.com TCP 1060
# robot.host-61: to h61.mi.com UDP 1061
# robot.host-62: to h62.mi.com TCP 1062
# robot.host-63: to h63.mi.com UDP 1063
# robot.host-64: to h64.mi.com TCP 1064
# robot.host-65: to h65.mi.com UDP 1065
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n61_4" port port="1060" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n62_4" port port="1061" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n63_4" port port="1062" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n64_4" port port="1063" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n65_4" port port="1064" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n66_4" port port="1065" protocol="udp" accept'
# robot.host-66: to h66.mi.com TCP 1066
# robot.host-67: to h67.mi.com UDP 1067
# robot.host-68: to h68.mi.com TCP 1068
# robot.host-69: to h69.mi.com UDP 1069
# robot.host-70: to h70.mi.com TCP 1070
# robot.host-71: to h71.mi.com UDP 1071
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n67_4" port port="1066" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n68_4" port port="1067" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n69_4" port port="1068" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n70_4" port port="1069" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n71_4" port port="1070" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n72_4" port port="1071" protocol="udp" accept'
# robot.host-72: to h72.mi.com TCP 1072
# robot.host-73: to h73.mi.com UDP 1073
# robot.host-74: to h74.mi.com TCP 1074
# robot.host-75: to h75.mi.com UDP 1075
# robot.host-76: to h76.mi.com TCP 1076
# robot.host-77: to h77.mi.com UDP 1077
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n73_4" port port="1072" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n74_4" port port="1073" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n75_4" port port="1074" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n76_4" port port="1075" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n77_4" port port="1076" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n78_4" port port="1077" protocol="udp" accept'
# robot.host-78: to h78.mi.com TCP 1078
# robot.host-79: to h79.mi.com UDP 1079
# robot.host-80: to h80.mi.com TCP 1080
# robot.host-81: to h81.mi.com UDP 1081
# robot.host-82: to h82.mi.com TCP 1082
# robot.host-83: to h83.mi.com UDP 1083
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n79_4" port port="1078" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n80_4" port port="1079" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n81_4" port port="1080" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n82_4" port port="1081" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n83_4" port port="1082" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n84_4" port port="1083" protocol="udp" accept'
# robot.host-84: to h84.mi.com TCP 1084
# robot.host-85: to h85.mi.com UDP 1085
# robot.host-86: to h86.mi.com TCP 1086
# robot.host-87: to h87.mi.com UDP 1087
# robot.host-88: to h88.mi.com TCP 1088
# robot.host-89: to h89.mi.com UDP 1089
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n85_4" port port="1084" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n86_4" port port="1085" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n87_4" port port="1086" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n88_4" port port="1087" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n89_4" port port="1088" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n90_4" port port="1089" protocol="udp" accept'
# robot.host-90: to h90.mi.com TCP 1090
# robot.host-91: to h91.mi.com UDP 1091
# robot.host-92: to h92.mi.com TCP 1092
# robot.host-93: to h93.mi.com UDP 1093
# robot.host-94: to h94.mi.com TCP 1094
# robot.host-95: to h95.mi.com UDP 1095
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n91_4" port port="1090" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n92_4" port port="1091" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n93_4" port port="1092" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n94_4" port port="1093" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n95_4" port port="1094" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n96_4" port port="1095" protocol="udp" accept'
# robot.host-96: to h96.mi.com TCP 1096
# robot.host-97: to h97.mi.com UDP 1097
# robot.host-98: to h98.mi.com TCP 1098
# robot.host-99: to h99.mi.com UDP 1099
# robot.host-100: to h100.mi.com TCP 1100
# robot.host-101: to h101.mi.com UDP 1101
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n97_4" port port="1096" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n98_4" port port="1097" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n99_4" port port="1098" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n100_4" port port="1099" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n101_4" port port="1100" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n102_4" port port="1101" protocol="udp" accept'
# robot.host-102: to h102.mi.com TCP 1102
# robot.host-103: to h103.mi.com UDP 1103
# robot.host-104: to h104.mi.com TCP 1104
# robot.host-105: to h105.mi.com UDP 1105
# robot.host-106: to h106.mi.com TCP 1106
# robot.host-107: to h107.mi.com UDP 1107
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n103_4" port port="1102" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n104_4" port port="1103" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n105_4" port port="1104" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n106_4" port port="1105" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n107_4" port port="1106" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n108_4" port port="1107" protocol="udp" accept'
# robot.host-108: to h108.mi.com TCP 1108
# robot.host-109: to h109.mi.com UDP 1109
# robot.host-110: to h110.mi.com TCP 1110
# robot.host-111: to h111.mi.com UDP 1111
# robot.host-112: to h112.mi.com TCP 1112
# robot.host-113: to h113.mi.com UDP 1113
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n109_4" port port="1108" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n110_4" port port="1109" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n111_4" port port="1110" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n112_4" port port="1111" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n113_4" port port="1112" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n114_4" port port="1113" protocol="udp" accept'
# robot.host-114: to h114.mi.com TCP 1114
# robot.host-115: to h115.mi.com UDP 1115
# robot.host-116: to h116.mi.com TCP 1116
# robot.host-117: to h117.mi.com UDP 1117
# robot.host-118: to h118.mi.com TCP 1118
# robot.host-119: to h119.mi.com UDP 1119
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n115_4" port port="1114" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n116_4" port port="1115" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n117_4" port port="1116" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n118_4" port port="1117" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n119_4" port port="1118" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n120_4" port port="1119" protocol="udp" accept'
# robot.host-120: to h120.mi.com TCP 1120
# robot.host-121: to h121.mi.com UDP 1121
# robot.host-122: to h122.mi.com TCP 1122
# robot.host-123: to h123.mi.com UDP 1123
# robot.host-124: to h124.mi.com TCP 1124
# robot.host-125: to h125.mi.com UDP 1125
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n121_4" port port="1120" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n122_4" port port="1121" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n123_4" port port="1122" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n124_4" port port="1123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n125_4" port port="1124" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n126_4" port port="1125" protocol="udp" accept'
# robot.host-126: to h126.mi.com TCP 1126
# robot.host-127: to h127.mi.com UDP 1127
# robot.host-128: to h128.mi.com TCP 1128
# robot.host-129: to h129.mi.com UDP 1129
# robot.host-130: to h130.mi.com TCP 1130
# robot.host-131: to h131.mi.com UDP 1131
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n127_4" port port="1126" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n128_4" port port="1127" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n129_4" port port="1128" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n130_4" port port="1129" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n131_4" port port="1130" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n132_4" port port="1131" protocol="udp" accept'
# robot.host-132: to h132.mi.com TCP 1132
# robot.host-133: to h133.mi.com UDP 1133
# robot.host-134: to h134.mi.com TCP 1134
# robot.host-135: to h135.mi.com UDP 1135
# robot.host-136: to h136.mi.com TCP 1136
# robot.host-137: to h137.mi.com UDP 1137
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n133_4" port port="1132" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n134_4" port port="1133" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n135_4" port port="1134" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n136_4" port port="1135" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n137_4" port port="1136" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n138_4" port port="1137" protocol="udp" accept'
# robot.host-138: to h138.mi.com TCP 1138
# robot.host-139: to h139.mi.com UDP 1139
# robot.host-140: to h140.mi.com TCP 1140
# robot.host-141: to h141.mi.com UDP 1141
# robot.host-142: to h142.mi.com TCP 1142
# robot.host-143: to h143.mi.com UDP 1143
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n139_4" port port="1138" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n140_4" port port="1139" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n141_4" port port="1140" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n142_4" port port="1141" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n143_4" port port="1142" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n144_4" port port="1143" protocol="udp" accept'
# robot.host-144: to h144.mi.com TCP 1144
# robot.host-145: to h145.mi.com UDP 1145
# robot.host-146: to h146.mi.com TCP 1146
# robot.host-147: to h147.mi.com UDP 1147
# robot.host-148: to h148.mi.com TCP 1148
# robot.host-149: to h149.mi.com UDP 1149
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n145_4" port port="1144" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n146_4" port port="1145" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n147_4" port port="1146" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n148_4" port port="1147" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n149_4" port port="1148" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n150_4" port port="1149" protocol="udp" accept'
# robot.host-150: to h150.mi.com TCP 1150
# robot.host-151: to h151.mi.com UDP 1151
# robot.host-152: to h152.mi.com TCP 1152
# robot.host-153: to h153.mi.com UDP 1153
# robot.host-154: to h154.mi.com TCP 1154
# robot.host-155: to h155.mi.com UDP 1155
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n151_4" port port="1150" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n152_4" port port="1151" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n153_4" port port="1152" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n154_4" port port="1153" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n155_4" port port="1154" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n156_4" port port="1155" protocol="udp" accept'
# robot.host-156: to h156.mi.com TCP 1156
# robot.host-157: to h157.mi.com UDP 1157
# robot.host-158: to h158.mi.com TCP 1158
# robot.host-159: to h159.mi.com UDP 1159
# robot.host-160: to h160.mi.com TCP 1160
# robot.host-161: to h161.mi.com UDP 1161
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n157_4" port port="1156" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n158_4" port port="1157" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n159_4" port port="1158" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n160_4" port port="1159" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n161_4" port port="1160" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n162_4" port port="1161" protocol="udp" accept'
# robot.host-162: to h162.mi.com TCP 1162
# robot.host-163: to h163.mi.com UDP 1163
# robot.host-164: to h164.mi.com TCP 1164
# robot.host-165: to h165.mi.com UDP 1165
# robot.host-166: to h166.mi.com TCP 1166
# robot.host-167: to h167.mi.com UDP 1167
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n163_4" port port="1162" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n164_4" port port="1163" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n165_4" port port="1164" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n166_4" port port="1165" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n167_4" port port="1166" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n168_4" port port="1167" protocol="udp" accept'
# robot.host-168: to h168.mi.com TCP 1168
# robot.host-169: to h169.mi.com UDP 1169
# robot.host-170: to h170.mi.com TCP 1170
# robot.host-171: to h171.mi.com UDP 1171
# robot.host-172: to h172.mi.com TCP 1172
# robot.host-173: to h173.mi.com UDP 1173
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n169_4" port port="1168" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n170_4" port port="1169" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n171_4" port port="1170" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n172_4" port port="1171" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n173_4" port port="1172" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n174_4" port port="1173" protocol="udp" accept'
# robot.host-174: to h174.mi.com TCP 1174
# robot.host-175: to h175.mi.com UDP 1175
# robot.host-176: to h176.mi.com TCP 1176
# robot.host-177: to h177.mi.com UDP 1177
# robot.host-178: to h178.mi.com TCP 1178
# robot.host-179: to h179.mi.com UDP 1179
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n175_4" port port="1174" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n176_4" port port="1175" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n177_4" port port="1176" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n178_4" port port="1177" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n179_4" port port="1178" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n180_4" port port="1179" protocol="udp" accept'
# robot.host-180: to h180.mi.com TCP 1180
# robot.host-181: to h181.mi.com UDP 1181
# robot.host-182: to h182.mi.com TCP 1182
# robot.host-183: to h183.mi.com UDP 1183
# robot.host-184: to h184.mi.com TCP 1184
# robot.host-185: to h185.mi.com UDP 1185
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n181_4" port port="1180" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n182_4" port port="1181" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n183_4" port port="1182" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n184_4" port port="1183" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n185_4" port port="1184" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n186_4" port port="1185" protocol="udp" accept'
# robot.host-186: to h186.mi.com TCP 1186
# robot.host-187: to h187.mi.com UDP 1187
# robot.host-188: to h188.mi.com TCP 1188
# robot.host-189: to h189.mi.com UDP 1189
# robot.host-190: to h190.mi.com TCP 1190
# robot.host-191: to h191.mi.com UDP 1191
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n187_4" port port="1186" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n188_4" port port="1187" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n189_4" port port="1188" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n190_4" port port="1189" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n191_4" port port="1190" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n192_4" port port="1191" protocol="udp" accept'
# robot.host-192: to h192.mi.com TCP 1192
# robot.host-193: to h193.mi.com UDP 1193
# robot.host-194: to h194.mi.com TCP 1194
# robot.host-195: to h195.mi.com UDP 1195
# robot.host-196: to h196.mi.com TCP 1196
# robot.host-197: to h197.mi.com UDP 1197
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n193_4" port port="1192" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n194_4" port port="1193" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n195_4" port port="1194" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n196_4" port port="1195" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n197_4" port port="1196" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n198_4" port port="1197" protocol="udp" accept'
# robot.host-198: to h198.mi.com TCP 1198
# robot.host-199: to h199.mi.com UDP 1199
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# address assignment
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n199_4" port port="1198" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination ipset="netneeds_robot_n200_4" port port="1199" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="67" protocol="udp" accept'
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" reject type="icmp-admin-prohibited"'
