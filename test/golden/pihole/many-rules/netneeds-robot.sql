-- netneeds rules (pihole) for Test robot [robot]
-- Release 2026.01.01, from https://netneeds.test/devices/x/rules
-- Everything else from and to this device is refused (reject). Other devices are not touched.
--
-- Let through
-- - robot.host-0: to h0.mi.com TCP 1000 - required by Home Assistant; without it: it stops
-- - robot.host-1: to h1.mi.com UDP 1001 - required by Home Assistant; without it: it stops
-- - robot.host-2: to h2.mi.com TCP 1002 - required by Home Assistant; without it: it stops
-- - robot.host-3: to h3.mi.com UDP 1003 - required by Home Assistant; without it: it stops
-- - robot.host-4: to h4.mi.com TCP 1004 - required by Home Assistant; without it: it stops
-- - robot.host-5: to h5.mi.com UDP 1005 - required by Home Assistant; without it: it stops
-- - robot.host-6: to h6.mi.com TCP 1006 - required by Home Assistant; without it: it stops
-- - robot.host-7: to h7.mi.com UDP 1007 - required by Home Assistant; without it: it stops
-- - robot.host-8: to h8.mi.com TCP 1008 - required by Home Assistant; without it: it stops
-- - robot.host-9: to h9.mi.com UDP 1009 - required by Home Assistant; without it: it stops
-- - robot.host-10: to h10.mi.com TCP 1010 - required by Home Assistant; without it: it stops
-- - robot.host-11: to h11.mi.com UDP 1011 - required by Home Assistant; without it: it stops
-- - robot.host-12: to h12.mi.com TCP 1012 - required by Home Assistant; without it: it stops
-- - robot.host-13: to h13.mi.com UDP 1013 - required by Home Assistant; without it: it stops
-- - robot.host-14: to h14.mi.com TCP 1014 - required by Home Assistant; without it: it stops
-- - robot.host-15: to h15.mi.com UDP 1015 - required by Home Assistant; without it: it stops
-- - robot.host-16: to h16.mi.com TCP 1016 - required by Home Assistant; without it: it stops
-- - robot.host-17: to h17.mi.com UDP 1017 - required by Home Assistant; without it: it stops
-- - robot.host-18: to h18.mi.com TCP 1018 - required by Home Assistant; without it: it stops
-- - robot.host-19: to h19.mi.com UDP 1019 - required by Home Assistant; without it: it stops
-- - robot.host-20: to h20.mi.com TCP 1020 - required by Home Assistant; without it: it stops
-- - robot.host-21: to h21.mi.com UDP 1021 - required by Home Assistant; without it: it stops
-- - robot.host-22: to h22.mi.com TCP 1022 - required by Home Assistant; without it: it stops
-- - robot.host-23: to h23.mi.com UDP 1023 - required by Home Assistant; without it: it stops
-- - robot.host-24: to h24.mi.com TCP 1024 - required by Home Assistant; without it: it stops
-- - robot.host-25: to h25.mi.com UDP 1025 - required by Home Assistant; without it: it stops
-- - robot.host-26: to h26.mi.com TCP 1026 - required by Home Assistant; without it: it stops
-- - robot.host-27: to h27.mi.com UDP 1027 - required by Home Assistant; without it: it stops
-- - robot.host-28: to h28.mi.com TCP 1028 - required by Home Assistant; without it: it stops
-- - robot.host-29: to h29.mi.com UDP 1029 - required by Home Assistant; without it: it stops
-- - robot.host-30: to h30.mi.com TCP 1030 - required by Home Assistant; without it: it stops
-- - robot.host-31: to h31.mi.com UDP 1031 - required by Home Assistant; without it: it stops
-- - robot.host-32: to h32.mi.com TCP 1032 - required by Home Assistant; without it: it stops
-- - robot.host-33: to h33.mi.com UDP 1033 - required by Home Assistant; without it: it stops
-- - robot.host-34: to h34.mi.com TCP 1034 - required by Home Assistant; without it: it stops
-- - robot.host-35: to h35.mi.com UDP 1035 - required by Home Assistant; without it: it stops
-- - robot.host-36: to h36.mi.com TCP 1036 - required by Home Assistant; without it: it stops
-- - robot.host-37: to h37.mi.com UDP 1037 - required by Home Assistant; without it: it stops
-- - robot.host-38: to h38.mi.com TCP 1038 - required by Home Assistant; without it: it stops
-- - robot.host-39: to h39.mi.com UDP 1039 - required by Home Assistant; without it: it stops
-- - robot.host-40: to h40.mi.com TCP 1040 - required by Home Assistant; without it: it stops
-- - robot.host-41: to h41.mi.com UDP 1041 - required by Home Assistant; without it: it stops
-- - robot.host-42: to h42.mi.com TCP 1042 - required by Home Assistant; without it: it stops
-- - robot.host-43: to h43.mi.com UDP 1043 - required by Home Assistant; without it: it stops
-- - robot.host-44: to h44.mi.com TCP 1044 - required by Home Assistant; without it: it stops
-- - robot.host-45: to h45.mi.com UDP 1045 - required by Home Assistant; without it: it stops
-- - robot.host-46: to h46.mi.com TCP 1046 - required by Home Assistant; without it: it stops
-- - robot.host-47: to h47.mi.com UDP 1047 - required by Home Assistant; without it: it stops
-- - robot.host-48: to h48.mi.com TCP 1048 - required by Home Assistant; without it: it stops
-- - robot.host-49: to h49.mi.com UDP 1049 - required by Home Assistant; without it: it stops
-- - robot.host-50: to h50.mi.com TCP 1050 - required by Home Assistant; without it: it stops
-- - robot.host-51: to h51.mi.com UDP 1051 - required by Home Assistant; without it: it stops
-- - robot.host-52: to h52.mi.com TCP 1052 - required by Home Assistant; without it: it stops
-- - robot.host-53: to h53.mi.com UDP 1053 - required by Home Assistant; without it: it stops
-- - robot.host-54: to h54.mi.com TCP 1054 - required by Home Assistant; without it: it stops
-- - robot.host-55: to h55.mi.com UDP 1055 - required by Home Assistant; without it: it stops
-- - robot.host-56: to h56.mi.com TCP 1056 - required by Home Assistant; without it: it stops
-- - robot.host-57: to h57.mi.com UDP 1057 - required by Home Assistant; without it: it stops
-- - robot.host-58: to h58.mi.com TCP 1058 - required by Home Assistant; without it: it stops
-- - robot.host-59: to h59.mi.com UDP 1059 - required by Home Assistant; without it: it stops
-- - robot.host-60: to h60.mi.com TCP 1060 - required by Home Assistant; without it: it stops
-- - robot.host-61: to h61.mi.com UDP 1061 - required by Home Assistant; without it: it stops
-- - robot.host-62: to h62.mi.com TCP 1062 - required by Home Assistant; without it: it stops
-- - robot.host-63: to h63.mi.com UDP 1063 - required by Home Assistant; without it: it stops
-- - robot.host-64: to h64.mi.com TCP 1064 - required by Home Assistant; without it: it stops
-- - robot.host-65: to h65.mi.com UDP 1065 - required by Home Assistant; without it: it stops
-- - robot.host-66: to h66.mi.com TCP 1066 - required by Home Assistant; without it: it stops
-- - robot.host-67: to h67.mi.com UDP 1067 - required by Home Assistant; without it: it stops
-- - robot.host-68: to h68.mi.com TCP 1068 - required by Home Assistant; without it: it stops
-- - robot.host-69: to h69.mi.com UDP 1069 - required by Home Assistant; without it: it stops
-- - robot.host-70: to h70.mi.com TCP 1070 - required by Home Assistant; without it: it stops
-- - robot.host-71: to h71.mi.com UDP 1071 - required by Home Assistant; without it: it stops
-- - robot.host-72: to h72.mi.com TCP 1072 - required by Home Assistant; without it: it stops
-- - robot.host-73: to h73.mi.com UDP 1073 - required by Home Assistant; without it: it stops
-- - robot.host-74: to h74.mi.com TCP 1074 - required by Home Assistant; without it: it stops
-- - robot.host-75: to h75.mi.com UDP 1075 - required by Home Assistant; without it: it stops
-- - robot.host-76: to h76.mi.com TCP 1076 - required by Home Assistant; without it: it stops
-- - robot.host-77: to h77.mi.com UDP 1077 - required by Home Assistant; without it: it stops
-- - robot.host-78: to h78.mi.com TCP 1078 - required by Home Assistant; without it: it stops
-- - robot.host-79: to h79.mi.com UDP 1079 - required by Home Assistant; without it: it stops
-- - robot.host-80: to h80.mi.com TCP 1080 - required by Home Assistant; without it: it stops
-- - robot.host-81: to h81.mi.com UDP 1081 - required by Home Assistant; without it: it stops
-- - robot.host-82: to h82.mi.com TCP 1082 - required by Home Assistant; without it: it stops
-- - robot.host-83: to h83.mi.com UDP 1083 - required by Home Assistant; without it: it stops
-- - robot.host-84: to h84.mi.com TCP 1084 - required by Home Assistant; without it: it stops
-- - robot.host-85: to h85.mi.com UDP 1085 - required by Home Assistant; without it: it stops
-- - robot.host-86: to h86.mi.com TCP 1086 - required by Home Assistant; without it: it stops
-- - robot.host-87: to h87.mi.com UDP 1087 - required by Home Assistant; without it: it stops
-- - robot.host-88: to h88.mi.com TCP 1088 - required by Home Assistant; without it: it stops
-- - robot.host-89: to h89.mi.com UDP 1089 - required by Home Assistant; without it: it stops
-- - robot.host-90: to h90.mi.com TCP 1090 - required by Home Assistant; without it: it stops
-- - robot.host-91: to h91.mi.com UDP 1091 - required by Home Assistant; without it: it stops
-- - robot.host-92: to h92.mi.com TCP 1092 - required by Home Assistant; without it: it stops
-- - robot.host-93: to h93.mi.com UDP 1093 - required by Home Assistant; without it: it stops
-- - robot.host-94: to h94.mi.com TCP 1094 - required by Home Assistant; without it: it stops
-- - robot.host-95: to h95.mi.com UDP 1095 - required by Home Assistant; without it: it stops
-- - robot.host-96: to h96.mi.com TCP 1096 - required by Home Assistant; without it: it stops
-- - robot.host-97: to h97.mi.com UDP 1097 - required by Home Assistant; without it: it stops
-- - robot.host-98: to h98.mi.com TCP 1098 - required by Home Assistant; without it: it stops
-- - robot.host-99: to h99.mi.com UDP 1099 - required by Home Assistant; without it: it stops
-- - robot.host-100: to h100.mi.com TCP 1100 - required by Home Assistant; without it: it stops
-- - robot.host-101: to h101.mi.com UDP 1101 - required by Home Assistant; without it: it stops
-- - robot.host-102: to h102.mi.com TCP 1102 - required by Home Assistant; without it: it stops
-- - robot.host-103: to h103.mi.com UDP 1103 - required by Home Assistant; without it: it stops
-- - robot.host-104: to h104.mi.com TCP 1104 - required by Home Assistant; without it: it stops
-- - robot.host-105: to h105.mi.com UDP 1105 - required by Home Assistant; without it: it stops
-- - robot.host-106: to h106.mi.com TCP 1106 - required by Home Assistant; without it: it stops
-- - robot.host-107: to h107.mi.com UDP 1107 - required by Home Assistant; without it: it stops
-- - robot.host-108: to h108.mi.com TCP 1108 - required by Home Assistant; without it: it stops
-- - robot.host-109: to h109.mi.com UDP 1109 - required by Home Assistant; without it: it stops
-- - robot.host-110: to h110.mi.com TCP 1110 - required by Home Assistant; without it: it stops
-- - robot.host-111: to h111.mi.com UDP 1111 - required by Home Assistant; without it: it stops
-- - robot.host-112: to h112.mi.com TCP 1112 - required by Home Assistant; without it: it stops
-- - robot.host-113: to h113.mi.com UDP 1113 - required by Home Assistant; without it: it stops
-- - robot.host-114: to h114.mi.com TCP 1114 - required by Home Assistant; without it: it stops
-- - robot.host-115: to h115.mi.com UDP 1115 - required by Home Assistant; without it: it stops
-- - robot.host-116: to h116.mi.com TCP 1116 - required by Home Assistant; without it: it stops
-- - robot.host-117: to h117.mi.com UDP 1117 - required by Home Assistant; without it: it stops
-- - robot.host-118: to h118.mi.com TCP 1118 - required by Home Assistant; without it: it stops
-- - robot.host-119: to h119.mi.com UDP 1119 - required by Home Assistant; without it: it stops
-- - robot.host-120: to h120.mi.com TCP 1120 - required by Home Assistant; without it: it stops
-- - robot.host-121: to h121.mi.com UDP 1121 - required by Home Assistant; without it: it stops
-- - robot.host-122: to h122.mi.com TCP 1122 - required by Home Assistant; without it: it stops
-- - robot.host-123: to h123.mi.com UDP 1123 - required by Home Assistant; without it: it stops
-- - robot.host-124: to h124.mi.com TCP 1124 - required by Home Assistant; without it: it stops
-- - robot.host-125: to h125.mi.com UDP 1125 - required by Home Assistant; without it: it stops
-- - robot.host-126: to h126.mi.com TCP 1126 - required by Home Assistant; without it: it stops
-- - robot.host-127: to h127.mi.com UDP 1127 - required by Home Assistant; without it: it stops
-- - robot.host-128: to h128.mi.com TCP 1128 - required by Home Assistant; without it: it stops
-- - robot.host-129: to h129.mi.com UDP 1129 - required by Home Assistant; without it: it stops
-- - robot.host-130: to h130.mi.com TCP 1130 - required by Home Assistant; without it: it stops
-- - robot.host-131: to h131.mi.com UDP 1131 - required by Home Assistant; without it: it stops
-- - robot.host-132: to h132.mi.com TCP 1132 - required by Home Assistant; without it: it stops
-- - robot.host-133: to h133.mi.com UDP 1133 - required by Home Assistant; without it: it stops
-- - robot.host-134: to h134.mi.com TCP 1134 - required by Home Assistant; without it: it stops
-- - robot.host-135: to h135.mi.com UDP 1135 - required by Home Assistant; without it: it stops
-- - robot.host-136: to h136.mi.com TCP 1136 - required by Home Assistant; without it: it stops
-- - robot.host-137: to h137.mi.com UDP 1137 - required by Home Assistant; without it: it stops
-- - robot.host-138: to h138.mi.com TCP 1138 - required by Home Assistant; without it: it stops
-- - robot.host-139: to h139.mi.com UDP 1139 - required by Home Assistant; without it: it stops
-- - robot.host-140: to h140.mi.com TCP 1140 - required by Home Assistant; without it: it stops
-- - robot.host-141: to h141.mi.com UDP 1141 - required by Home Assistant; without it: it stops
-- - robot.host-142: to h142.mi.com TCP 1142 - required by Home Assistant; without it: it stops
-- - robot.host-143: to h143.mi.com UDP 1143 - required by Home Assistant; without it: it stops
-- - robot.host-144: to h144.mi.com TCP 1144 - required by Home Assistant; without it: it stops
-- - robot.host-145: to h145.mi.com UDP 1145 - required by Home Assistant; without it: it stops
-- - robot.host-146: to h146.mi.com TCP 1146 - required by Home Assistant; without it: it stops
-- - robot.host-147: to h147.mi.com UDP 1147 - required by Home Assistant; without it: it stops
-- - robot.host-148: to h148.mi.com TCP 1148 - required by Home Assistant; without it: it stops
-- - robot.host-149: to h149.mi.com UDP 1149 - required by Home Assistant; without it: it stops
-- - robot.host-150: to h150.mi.com TCP 1150 - required by Home Assistant; without it: it stops
-- - robot.host-151: to h151.mi.com UDP 1151 - required by Home Assistant; without it: it stops
-- - robot.host-152: to h152.mi.com TCP 1152 - required by Home Assistant; without it: it stops
-- - robot.host-153: to h153.mi.com UDP 1153 - required by Home Assistant; without it: it stops
-- - robot.host-154: to h154.mi.com TCP 1154 - required by Home Assistant; without it: it stops
-- - robot.host-155: to h155.mi.com UDP 1155 - required by Home Assistant; without it: it stops
-- - robot.host-156: to h156.mi.com TCP 1156 - required by Home Assistant; without it: it stops
-- - robot.host-157: to h157.mi.com UDP 1157 - required by Home Assistant; without it: it stops
-- - robot.host-158: to h158.mi.com TCP 1158 - required by Home Assistant; without it: it stops
-- - robot.host-159: to h159.mi.com UDP 1159 - required by Home Assistant; without it: it stops
-- - robot.host-160: to h160.mi.com TCP 1160 - required by Home Assistant; without it: it stops
-- - robot.host-161: to h161.mi.com UDP 1161 - required by Home Assistant; without it: it stops
-- - robot.host-162: to h162.mi.com TCP 1162 - required by Home Assistant; without it: it stops
-- - robot.host-163: to h163.mi.com UDP 1163 - required by Home Assistant; without it: it stops
-- - robot.host-164: to h164.mi.com TCP 1164 - required by Home Assistant; without it: it stops
-- - robot.host-165: to h165.mi.com UDP 1165 - required by Home Assistant; without it: it stops
-- - robot.host-166: to h166.mi.com TCP 1166 - required by Home Assistant; without it: it stops
-- - robot.host-167: to h167.mi.com UDP 1167 - required by Home Assistant; without it: it stops
-- - robot.host-168: to h168.mi.com TCP 1168 - required by Home Assistant; without it: it stops
-- - robot.host-169: to h169.mi.com UDP 1169 - required by Home Assistant; without it: it stops
-- - robot.host-170: to h170.mi.com TCP 1170 - required by Home Assistant; without it: it stops
-- - robot.host-171: to h171.mi.com UDP 1171 - required by Home Assistant; without it: it stops
-- - robot.host-172: to h172.mi.com TCP 1172 - required by Home Assistant; without it: it stops
-- - robot.host-173: to h173.mi.com UDP 1173 - required by Home Assistant; without it: it stops
-- - robot.host-174: to h174.mi.com TCP 1174 - required by Home Assistant; without it: it stops
-- - robot.host-175: to h175.mi.com UDP 1175 - required by Home Assistant; without it: it stops
-- - robot.host-176: to h176.mi.com TCP 1176 - required by Home Assistant; without it: it stops
-- - robot.host-177: to h177.mi.com UDP 1177 - required by Home Assistant; without it: it stops
-- - robot.host-178: to h178.mi.com TCP 1178 - required by Home Assistant; without it: it stops
-- - robot.host-179: to h179.mi.com UDP 1179 - required by Home Assistant; without it: it stops
-- - robot.host-180: to h180.mi.com TCP 1180 - required by Home Assistant; without it: it stops
-- - robot.host-181: to h181.mi.com UDP 1181 - required by Home Assistant; without it: it stops
-- - robot.host-182: to h182.mi.com TCP 1182 - required by Home Assistant; without it: it stops
-- - robot.host-183: to h183.mi.com UDP 1183 - required by Home Assistant; without it: it stops
-- - robot.host-184: to h184.mi.com TCP 1184 - required by Home Assistant; without it: it stops
-- - robot.host-185: to h185.mi.com UDP 1185 - required by Home Assistant; without it: it stops
-- - robot.host-186: to h186.mi.com TCP 1186 - required by Home Assistant; without it: it stops
-- - robot.host-187: to h187.mi.com UDP 1187 - required by Home Assistant; without it: it stops
-- - robot.host-188: to h188.mi.com TCP 1188 - required by Home Assistant; without it: it stops
-- - robot.host-189: to h189.mi.com UDP 1189 - required by Home Assistant; without it: it stops
-- - robot.host-190: to h190.mi.com TCP 1190 - required by Home Assistant; without it: it stops
-- - robot.host-191: to h191.mi.com UDP 1191 - required by Home Assistant; without it: it stops
-- - robot.host-192: to h192.mi.com TCP 1192 - required by Home Assistant; without it: it stops
-- - robot.host-193: to h193.mi.com UDP 1193 - required by Home Assistant; without it: it stops
-- - robot.host-194: to h194.mi.com TCP 1194 - required by Home Assistant; without it: it stops
-- - robot.host-195: to h195.mi.com UDP 1195 - required by Home Assistant; without it: it stops
-- - robot.host-196: to h196.mi.com TCP 1196 - required by Home Assistant; without it: it stops
-- - robot.host-197: to h197.mi.com UDP 1197 - required by Home Assistant; without it: it stops
-- - robot.host-198: to h198.mi.com TCP 1198 - required by Home Assistant; without it: it stops
-- - robot.host-199: to h199.mi.com UDP 1199 - required by Home Assistant; without it: it stops
-- - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
-- - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
-- - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
--
-- Not expressible here
-- - robot.host-0: wider: the name is answered, and DNS cannot hold the device to TCP 1000
-- - robot.host-1: wider: the name is answered, and DNS cannot hold the device to UDP 1001
-- - robot.host-2: wider: the name is answered, and DNS cannot hold the device to TCP 1002
-- - robot.host-3: wider: the name is answered, and DNS cannot hold the device to UDP 1003
-- - robot.host-4: wider: the name is answered, and DNS cannot hold the device to TCP 1004
-- - robot.host-5: wider: the name is answered, and DNS cannot hold the device to UDP 1005
-- - robot.host-6: wider: the name is answered, and DNS cannot hold the device to TCP 1006
-- - robot.host-7: wider: the name is answered, and DNS cannot hold the device to UDP 1007
-- - robot.host-8: wider: the name is answered, and DNS cannot hold the device to TCP 1008
-- - robot.host-9: wider: the name is answered, and DNS cannot hold the device to UDP 1009
-- - robot.host-10: wider: the name is answered, and DNS cannot hold the device to TCP 1010
-- - robot.host-11: wider: the name is answered, and DNS cannot hold the device to UDP 1011
-- - robot.host-12: wider: the name is answered, and DNS cannot hold the device to TCP 1012
-- - robot.host-13: wider: the name is answered, and DNS cannot hold the device to UDP 1013
-- - robot.host-14: wider: the name is answered, and DNS cannot hold the device to TCP 1014
-- - robot.host-15: wider: the name is answered, and DNS cannot hold the device to UDP 1015
-- - robot.host-16: wider: the name is answered, and DNS cannot hold the device to TCP 1016
-- - robot.host-17: wider: the name is answered, and DNS cannot hold the device to UDP 1017
-- - robot.host-18: wider: the name is answered, and DNS cannot hold the device to TCP 1018
-- - robot.host-19: wider: the name is answered, and DNS cannot hold the device to UDP 1019
-- - robot.host-20: wider: the name is answered, and DNS cannot hold the device to TCP 1020
-- - robot.host-21: wider: the name is answered, and DNS cannot hold the device to UDP 1021
-- - robot.host-22: wider: the name is answered, and DNS cannot hold the device to TCP 1022
-- - robot.host-23: wider: the name is answered, and DNS cannot hold the device to UDP 1023
-- - robot.host-24: wider: the name is answered, and DNS cannot hold the device to TCP 1024
-- - robot.host-25: wider: the name is answered, and DNS cannot hold the device to UDP 1025
-- - robot.host-26: wider: the name is answered, and DNS cannot hold the device to TCP 1026
-- - robot.host-27: wider: the name is answered, and DNS cannot hold the device to UDP 1027
-- - robot.host-28: wider: the name is answered, and DNS cannot hold the device to TCP 1028
-- - robot.host-29: wider: the name is answered, and DNS cannot hold the device to UDP 1029
-- - robot.host-30: wider: the name is answered, and DNS cannot hold the device to TCP 1030
-- - robot.host-31: wider: the name is answered, and DNS cannot hold the device to UDP 1031
-- - robot.host-32: wider: the name is answered, and DNS cannot hold the device to TCP 1032
-- - robot.host-33: wider: the name is answered, and DNS cannot hold the device to UDP 1033
-- - robot.host-34: wider: the name is answered, and DNS cannot hold the device to TCP 1034
-- - robot.host-35: wider: the name is answered, and DNS cannot hold the device to UDP 1035
-- - robot.host-36: wider: the name is answered, and DNS cannot hold the device to TCP 1036
-- - robot.host-37: wider: the name is answered, and DNS cannot hold the device to UDP 1037
-- - robot.host-38: wider: the name is answered, and DNS cannot hold the device to TCP 1038
-- - robot.host-39: wider: the name is answered, and DNS cannot hold the device to UDP 1039
-- - robot.host-40: wider: the name is answered, and DNS cannot hold the device to TCP 1040
-- - robot.host-41: wider: the name is answered, and DNS cannot hold the device to UDP 1041
-- - robot.host-42: wider: the name is answered, and DNS cannot hold the device to TCP 1042
-- - robot.host-43: wider: the name is answered, and DNS cannot hold the device to UDP 1043
-- - robot.host-44: wider: the name is answered, and DNS cannot hold the device to TCP 1044
-- - robot.host-45: wider: the name is answered, and DNS cannot hold the device to UDP 1045
-- - robot.host-46: wider: the name is answered, and DNS cannot hold the device to TCP 1046
-- - robot.host-47: wider: the name is answered, and DNS cannot hold the device to UDP 1047
-- - robot.host-48: wider: the name is answered, and DNS cannot hold the device to TCP 1048
-- - robot.host-49: wider: the name is answered, and DNS cannot hold the device to UDP 1049
-- - robot.host-50: wider: the name is answered, and DNS cannot hold the device to TCP 1050
-- - robot.host-51: wider: the name is answered, and DNS cannot hold the device to UDP 1051
-- - robot.host-52: wider: the name is answered, and DNS cannot hold the device to TCP 1052
-- - robot.host-53: wider: the name is answered, and DNS cannot hold the device to UDP 1053
-- - robot.host-54: wider: the name is answered, and DNS cannot hold the device to TCP 1054
-- - robot.host-55: wider: the name is answered, and DNS cannot hold the device to UDP 1055
-- - robot.host-56: wider: the name is answered, and DNS cannot hold the device to TCP 1056
-- - robot.host-57: wider: the name is answered, and DNS cannot hold the device to UDP 1057
-- - robot.host-58: wider: the name is answered, and DNS cannot hold the device to TCP 1058
-- - robot.host-59: wider: the name is answered, and DNS cannot hold the device to UDP 1059
-- - robot.host-60: wider: the name is answered, and DNS cannot hold the device to TCP 1060
-- - robot.host-61: wider: the name is answered, and DNS cannot hold the device to UDP 1061
-- - robot.host-62: wider: the name is answered, and DNS cannot hold the device to TCP 1062
-- - robot.host-63: wider: the name is answered, and DNS cannot hold the device to UDP 1063
-- - robot.host-64: wider: the name is answered, and DNS cannot hold the device to TCP 1064
-- - robot.host-65: wider: the name is answered, and DNS cannot hold the device to UDP 1065
-- - robot.host-66: wider: the name is answered, and DNS cannot hold the device to TCP 1066
-- - robot.host-67: wider: the name is answered, and DNS cannot hold the device to UDP 1067
-- - robot.host-68: wider: the name is answered, and DNS cannot hold the device to TCP 1068
-- - robot.host-69: wider: the name is answered, and DNS cannot hold the device to UDP 1069
-- - robot.host-70: wider: the name is answered, and DNS cannot hold the device to TCP 1070
-- - robot.host-71: wider: the name is answered, and DNS cannot hold the device to UDP 1071
-- - robot.host-72: wider: the name is answered, and DNS cannot hold the device to TCP 1072
-- - robot.host-73: wider: the name is answered, and DNS cannot hold the device to UDP 1073
-- - robot.host-74: wider: the name is answered, and DNS cannot hold the device to TCP 1074
-- - robot.host-75: wider: the name is answered, and DNS cannot hold the device to UDP 1075
-- - robot.host-76: wider: the name is answered, and DNS cannot hold the device to TCP 1076
-- - robot.host-77: wider: the name is answered, and DNS cannot hold the device to UDP 1077
-- - robot.host-78: wider: the name is answered, and DNS cannot hold the device to TCP 1078
-- - robot.host-79: wider: the name is answered, and DNS cannot hold the device to UDP 1079
-- - robot.host-80: wider: the name is answered, and DNS cannot hold the device to TCP 1080
-- - robot.host-81: wider: the name is answered, and DNS cannot hold the device to UDP 1081
-- - robot.host-82: wider: the name is answered, and DNS cannot hold the device to TCP 1082
-- - robot.host-83: wider: the name is answered, and DNS cannot hold the device to UDP 1083
-- - robot.host-84: wider: the name is answered, and DNS cannot hold the device to TCP 1084
-- - robot.host-85: wider: the name is answered, and DNS cannot hold the device to UDP 1085
-- - robot.host-86: wider: the name is answered, and DNS cannot hold the device to TCP 1086
-- - robot.host-87: wider: the name is answered, and DNS cannot hold the device to UDP 1087
-- - robot.host-88: wider: the name is answered, and DNS cannot hold the device to TCP 1088
-- - robot.host-89: wider: the name is answered, and DNS cannot hold the device to UDP 1089
-- - robot.host-90: wider: the name is answered, and DNS cannot hold the device to TCP 1090
-- - robot.host-91: wider: the name is answered, and DNS cannot hold the device to UDP 1091
-- - robot.host-92: wider: the name is answered, and DNS cannot hold the device to TCP 1092
-- - robot.host-93: wider: the name is answered, and DNS cannot hold the device to UDP 1093
-- - robot.host-94: wider: the name is answered, and DNS cannot hold the device to TCP 1094
-- - robot.host-95: wider: the name is answered, and DNS cannot hold the device to UDP 1095
-- - robot.host-96: wider: the name is answered, and DNS cannot hold the device to TCP 1096
-- - robot.host-97: wider: the name is answered, and DNS cannot hold the device to UDP 1097
-- - robot.host-98: wider: the name is answered, and DNS cannot hold the device to TCP 1098
-- - robot.host-99: wider: the name is answered, and DNS cannot hold the device to UDP 1099
-- - robot.host-100: wider: the name is answered, and DNS cannot hold the device to TCP 1100
-- - robot.host-101: wider: the name is answered, and DNS cannot hold the device to UDP 1101
-- - robot.host-102: wider: the name is answered, and DNS cannot hold the device to TCP 1102
-- - robot.host-103: wider: the name is answered, and DNS cannot hold the device to UDP 1103
-- - robot.host-104: wider: the name is answered, and DNS cannot hold the device to TCP 1104
-- - robot.host-105: wider: the name is answered, and DNS cannot hold the device to UDP 1105
-- - robot.host-106: wider: the name is answered, and DNS cannot hold the device to TCP 1106
-- - robot.host-107: wider: the name is answered, and DNS cannot hold the device to UDP 1107
-- - robot.host-108: wider: the name is answered, and DNS cannot hold the device to TCP 1108
-- - robot.host-109: wider: the name is answered, and DNS cannot hold the device to UDP 1109
-- - robot.host-110: wider: the name is answered, and DNS cannot hold the device to TCP 1110
-- - robot.host-111: wider: the name is answered, and DNS cannot hold the device to UDP 1111
-- - robot.host-112: wider: the name is answered, and DNS cannot hold the device to TCP 1112
-- - robot.host-113: wider: the name is answered, and DNS cannot hold the device to UDP 1113
-- - robot.host-114: wider: the name is answered, and DNS cannot hold the device to TCP 1114
-- - robot.host-115: wider: the name is answered, and DNS cannot hold the device to UDP 1115
-- - robot.host-116: wider: the name is answered, and DNS cannot hold the device to TCP 1116
-- - robot.host-117: wider: the name is answered, and DNS cannot hold the device to UDP 1117
-- - robot.host-118: wider: the name is answered, and DNS cannot hold the device to TCP 1118
-- - robot.host-119: wider: the name is answered, and DNS cannot hold the device to UDP 1119
-- - robot.host-120: wider: the name is answered, and DNS cannot hold the device to TCP 1120
-- - robot.host-121: wider: the name is answered, and DNS cannot hold the device to UDP 1121
-- - robot.host-122: wider: the name is answered, and DNS cannot hold the device to TCP 1122
-- - robot.host-123: wider: the name is answered, and DNS cannot hold the device to UDP 1123
-- - robot.host-124: wider: the name is answered, and DNS cannot hold the device to TCP 1124
-- - robot.host-125: wider: the name is answered, and DNS cannot hold the device to UDP 1125
-- - robot.host-126: wider: the name is answered, and DNS cannot hold the device to TCP 1126
-- - robot.host-127: wider: the name is answered, and DNS cannot hold the device to UDP 1127
-- - robot.host-128: wider: the name is answered, and DNS cannot hold the device to TCP 1128
-- - robot.host-129: wider: the name is answered, and DNS cannot hold the device to UDP 1129
-- - robot.host-130: wider: the name is answered, and DNS cannot hold the device to TCP 1130
-- - robot.host-131: wider: the name is answered, and DNS cannot hold the device to UDP 1131
-- - robot.host-132: wider: the name is answered, and DNS cannot hold the device to TCP 1132
-- - robot.host-133: wider: the name is answered, and DNS cannot hold the device to UDP 1133
-- - robot.host-134: wider: the name is answered, and DNS cannot hold the device to TCP 1134
-- - robot.host-135: wider: the name is answered, and DNS cannot hold the device to UDP 1135
-- - robot.host-136: wider: the name is answered, and DNS cannot hold the device to TCP 1136
-- - robot.host-137: wider: the name is answered, and DNS cannot hold the device to UDP 1137
-- - robot.host-138: wider: the name is answered, and DNS cannot hold the device to TCP 1138
-- - robot.host-139: wider: the name is answered, and DNS cannot hold the device to UDP 1139
-- - robot.host-140: wider: the name is answered, and DNS cannot hold the device to TCP 1140
-- - robot.host-141: wider: the name is answered, and DNS cannot hold the device to UDP 1141
-- - robot.host-142: wider: the name is answered, and DNS cannot hold the device to TCP 1142
-- - robot.host-143: wider: the name is answered, and DNS cannot hold the device to UDP 1143
-- - robot.host-144: wider: the name is answered, and DNS cannot hold the device to TCP 1144
-- - robot.host-145: wider: the name is answered, and DNS cannot hold the device to UDP 1145
-- - robot.host-146: wider: the name is answered, and DNS cannot hold the device to TCP 1146
-- - robot.host-147: wider: the name is answered, and DNS cannot hold the device to UDP 1147
-- - robot.host-148: wider: the name is answered, and DNS cannot hold the device to TCP 1148
-- - robot.host-149: wider: the name is answered, and DNS cannot hold the device to UDP 1149
-- - robot.host-150: wider: the name is answered, and DNS cannot hold the device to TCP 1150
-- - robot.host-151: wider: the name is answered, and DNS cannot hold the device to UDP 1151
-- - robot.host-152: wider: the name is answered, and DNS cannot hold the device to TCP 1152
-- - robot.host-153: wider: the name is answered, and DNS cannot hold the device to UDP 1153
-- - robot.host-154: wider: the name is answered, and DNS cannot hold the device to TCP 1154
-- - robot.host-155: wider: the name is answered, and DNS cannot hold the device to UDP 1155
-- - robot.host-156: wider: the name is answered, and DNS cannot hold the device to TCP 1156
-- - robot.host-157: wider: the name is answered, and DNS cannot hold the device to UDP 1157
-- - robot.host-158: wider: the name is answered, and DNS cannot hold the device to TCP 1158
-- - robot.host-159: wider: the name is answered, and DNS cannot hold the device to UDP 1159
-- - robot.host-160: wider: the name is answered, and DNS cannot hold the device to TCP 1160
-- - robot.host-161: wider: the name is answered, and DNS cannot hold the device to UDP 1161
-- - robot.host-162: wider: the name is answered, and DNS cannot hold the device to TCP 1162
-- - robot.host-163: wider: the name is answered, and DNS cannot hold the device to UDP 1163
-- - robot.host-164: wider: the name is answered, and DNS cannot hold the device to TCP 1164
-- - robot.host-165: wider: the name is answered, and DNS cannot hold the device to UDP 1165
-- - robot.host-166: wider: the name is answered, and DNS cannot hold the device to TCP 1166
-- - robot.host-167: wider: the name is answered, and DNS cannot hold the device to UDP 1167
-- - robot.host-168: wider: the name is answered, and DNS cannot hold the device to TCP 1168
-- - robot.host-169: wider: the name is answered, and DNS cannot hold the device to UDP 1169
-- - robot.host-170: wider: the name is answered, and DNS cannot hold the device to TCP 1170
-- - robot.host-171: wider: the name is answered, and DNS cannot hold the device to UDP 1171
-- - robot.host-172: wider: the name is answered, and DNS cannot hold the device to TCP 1172
-- - robot.host-173: wider: the name is answered, and DNS cannot hold the device to UDP 1173
-- - robot.host-174: wider: the name is answered, and DNS cannot hold the device to TCP 1174
-- - robot.host-175: wider: the name is answered, and DNS cannot hold the device to UDP 1175
-- - robot.host-176: wider: the name is answered, and DNS cannot hold the device to TCP 1176
-- - robot.host-177: wider: the name is answered, and DNS cannot hold the device to UDP 1177
-- - robot.host-178: wider: the name is answered, and DNS cannot hold the device to TCP 1178
-- - robot.host-179: wider: the name is answered, and DNS cannot hold the device to UDP 1179
-- - robot.host-180: wider: the name is answered, and DNS cannot hold the device to TCP 1180
-- - robot.host-181: wider: the name is answered, and DNS cannot hold the device to UDP 1181
-- - robot.host-182: wider: the name is answered, and DNS cannot hold the device to TCP 1182
-- - robot.host-183: wider: the name is answered, and DNS cannot hold the device to UDP 1183
-- - robot.host-184: wider: the name is answered, and DNS cannot hold the device to TCP 1184
-- - robot.host-185: wider: the name is answered, and DNS cannot hold the device to UDP 1185
-- - robot.host-186: wider: the name is answered, and DNS cannot hold the device to TCP 1186
-- - robot.host-187: wider: the name is answered, and DNS cannot hold the device to UDP 1187
-- - robot.host-188: wider: the name is answered, and DNS cannot hold the device to TCP 1188
-- - robot.host-189: wider: the name is answered, and DNS cannot hold the device to UDP 1189
-- - robot.host-190: wider: the name is answered, and DNS cannot hold the device to TCP 1190
-- - robot.host-191: wider: the name is answered, and DNS cannot hold the device to UDP 1191
-- - robot.host-192: wider: the name is answered, and DNS cannot hold the device to TCP 1192
-- - robot.host-193: wider: the name is answered, and DNS cannot hold the device to UDP 1193
-- - robot.host-194: wider: the name is answered, and DNS cannot hold the device to TCP 1194
-- - robot.host-195: wider: the name is answered, and DNS cannot hold the device to UDP 1195
-- - robot.host-196: wider: the name is answered, and DNS cannot hold the device to TCP 1196
-- - robot.host-197: wider: the name is answered, and DNS cannot hold the device to UDP 1197
-- - robot.host-198: wider: the name is answered, and DNS cannot hold the device to TCP 1198
-- - robot.host-199: wider: the name is answered, and DNS cannot hold the device to UDP 1199
-- - robot.netneeds-dns-udp: gateway (192.168.1.1) is reached without a look-up: a DNS filter neither
--   lets it through nor stops others
-- - robot.netneeds-dns-tcp: gateway (192.168.1.1) is reached without a look-up: a DNS filter neither
--   lets it through nor stops others
-- - robot.netneeds-ntp-udp: gateway (192.168.1.1) is reached without a look-up: a DNS filter neither
--   lets it through nor stops others
-- - refusal: names are refused as the DNS server's blocking mode says, not by reject; packets are not
--   refused at all
-- - family: wider: names are answered or refused for IPv4 and IPv6 alike
--
-- Notes
-- - what a firmware update needs is not known: undo these rules for the time of one, then load them
--   again.
-- - The device is known by its address: give it a fixed one in the DHCP server of the router (static
--   lease), or the rules lose it.
-- - DNS is one half: pair this with packet rules, which stop literal addresses, ports and other DNS
--   servers.
-- - The device must ask this DNS server: hand it out by DHCP, or redirect port 53 to it on the router.
-- - Names of the home and reverse look-ups are refused to the device as well, unless a rule names
--   them.
-- - Groups named netneeds-(device) are kept by these scripts; do not edit their description, undo
--   reads it.
-- - Pi-hole knows a client by MAC address only in its own network segment, and a client entry for its
--   address or network goes before one for its MAC address.
-- - Subscribed allow lists and domains of the Default group no longer count for the device, as it
--   leaves that group.
--
-- To apply
--   sudo pihole-FTL sqlite3 -ni -bail -cmd ".timeout 30000" /etc/pihole/gravity.db < netneeds-robot.sql
--   sudo pihole reloadlists
--
-- To undo
--   sudo pihole-FTL sqlite3 -ni -bail -cmd ".timeout 30000" /etc/pihole/gravity.db < netneeds-robot.undo.sql
--   sudo pihole reloadlists
--
-- To keep it up to date: https://netneeds.test/formats/pihole/#update

BEGIN IMMEDIATE;
DROP VIEW IF EXISTS temp.netneeds_ours;
DROP TABLE IF EXISTS temp.netneeds_group;
DROP TABLE IF EXISTS temp.netneeds_client;
DROP TABLE IF EXISTS temp.netneeds_domain;
DROP TABLE IF EXISTS temp.netneeds_have_client;
DROP TABLE IF EXISTS temp.netneeds_have_domain;
DROP TABLE IF EXISTS temp.netneeds_old_client;
DROP TABLE IF EXISTS temp.netneeds_old_domain;
DROP TABLE IF EXISTS temp.netneeds_sequence;
DROP TABLE IF EXISTS temp.netneeds_gone_group;
DROP TABLE IF EXISTS temp.netneeds_gone_client;
DROP TABLE IF EXISTS temp.netneeds_gone_domain;
-- A group of ours says so in its description, and which groups its clients were in before.
CREATE TEMP VIEW netneeds_ours AS SELECT id, name,
  CASE WHEN json_valid(description) THEN json_extract(description, '$.name') END AS prefix,
  CASE WHEN json_valid(description) THEN json_extract(description, '$.set') END AS rules,
  CASE WHEN json_valid(description) THEN json_extract(description, '$.before') ELSE '[]' END AS earlier
  FROM main."group"
  WHERE CASE WHEN json_valid(description) THEN json_extract(description, '$.netneeds') END IS NOT NULL;
CREATE TEMP TABLE netneeds_group (name TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TEMP TABLE netneeds_gone_group (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE netneeds_gone_client (client_id INTEGER, group_id INTEGER);
CREATE TEMP TABLE netneeds_gone_domain (domainlist_id INTEGER, group_id INTEGER);
CREATE TEMP TABLE netneeds_sequence AS SELECT name, seq FROM main.sqlite_sequence;
CREATE TEMP TABLE netneeds_old_client AS SELECT id FROM client;
CREATE TEMP TABLE netneeds_old_domain AS SELECT id FROM domainlist;
CREATE TEMP TABLE netneeds_client (ip TEXT, other TEXT, of TEXT, comment TEXT);
CREATE TEMP TABLE netneeds_domain (type INTEGER, domain TEXT, other_type INTEGER, other TEXT, of TEXT, comment TEXT);
INSERT INTO netneeds_group VALUES
  -- robot
  ('netneeds-robot', 'rules for Test robot');
INSERT INTO netneeds_client VALUES
  -- robot
  ('192.168.1.50', '192.168.1.50/32', 'netneeds-robot', 'netneeds rules: Test robot');
INSERT INTO netneeds_domain VALUES
  -- robot: robot.host-0
  (0, 'h0.mi.com', 2, '^h0\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-0'),
  -- robot: robot.host-1
  (0, 'h1.mi.com', 2, '^h1\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-1'),
  -- robot: robot.host-2
  (0, 'h2.mi.com', 2, '^h2\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-2'),
  -- robot: robot.host-3
  (0, 'h3.mi.com', 2, '^h3\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-3'),
  -- robot: robot.host-4
  (0, 'h4.mi.com', 2, '^h4\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-4'),
  -- robot: robot.host-5
  (0, 'h5.mi.com', 2, '^h5\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-5'),
  -- robot: robot.host-6
  (0, 'h6.mi.com', 2, '^h6\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-6'),
  -- robot: robot.host-7
  (0, 'h7.mi.com', 2, '^h7\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-7'),
  -- robot: robot.host-8
  (0, 'h8.mi.com', 2, '^h8\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-8'),
  -- robot: robot.host-9
  (0, 'h9.mi.com', 2, '^h9\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-9'),
  -- robot: robot.host-10
  (0, 'h10.mi.com', 2, '^h10\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-10'),
  -- robot: robot.host-11
  (0, 'h11.mi.com', 2, '^h11\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-11'),
  -- robot: robot.host-12
  (0, 'h12.mi.com', 2, '^h12\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-12'),
  -- robot: robot.host-13
  (0, 'h13.mi.com', 2, '^h13\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-13'),
  -- robot: robot.host-14
  (0, 'h14.mi.com', 2, '^h14\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-14'),
  -- robot: robot.host-15
  (0, 'h15.mi.com', 2, '^h15\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-15'),
  -- robot: robot.host-16
  (0, 'h16.mi.com', 2, '^h16\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-16'),
  -- robot: robot.host-17
  (0, 'h17.mi.com', 2, '^h17\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-17'),
  -- robot: robot.host-18
  (0, 'h18.mi.com', 2, '^h18\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-18'),
  -- robot: robot.host-19
  (0, 'h19.mi.com', 2, '^h19\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-19'),
  -- robot: robot.host-20
  (0, 'h20.mi.com', 2, '^h20\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-20'),
  -- robot: robot.host-21
  (0, 'h21.mi.com', 2, '^h21\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-21'),
  -- robot: robot.host-22
  (0, 'h22.mi.com', 2, '^h22\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-22'),
  -- robot: robot.host-23
  (0, 'h23.mi.com', 2, '^h23\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-23'),
  -- robot: robot.host-24
  (0, 'h24.mi.com', 2, '^h24\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-24'),
  -- robot: robot.host-25
  (0, 'h25.mi.com', 2, '^h25\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-25'),
  -- robot: robot.host-26
  (0, 'h26.mi.com', 2, '^h26\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-26'),
  -- robot: robot.host-27
  (0, 'h27.mi.com', 2, '^h27\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-27'),
  -- robot: robot.host-28
  (0, 'h28.mi.com', 2, '^h28\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-28'),
  -- robot: robot.host-29
  (0, 'h29.mi.com', 2, '^h29\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-29'),
  -- robot: robot.host-30
  (0, 'h30.mi.com', 2, '^h30\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-30'),
  -- robot: robot.host-31
  (0, 'h31.mi.com', 2, '^h31\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-31'),
  -- robot: robot.host-32
  (0, 'h32.mi.com', 2, '^h32\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-32'),
  -- robot: robot.host-33
  (0, 'h33.mi.com', 2, '^h33\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-33'),
  -- robot: robot.host-34
  (0, 'h34.mi.com', 2, '^h34\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-34'),
  -- robot: robot.host-35
  (0, 'h35.mi.com', 2, '^h35\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-35'),
  -- robot: robot.host-36
  (0, 'h36.mi.com', 2, '^h36\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-36'),
  -- robot: robot.host-37
  (0, 'h37.mi.com', 2, '^h37\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-37'),
  -- robot: robot.host-38
  (0, 'h38.mi.com', 2, '^h38\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-38'),
  -- robot: robot.host-39
  (0, 'h39.mi.com', 2, '^h39\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-39'),
  -- robot: robot.host-40
  (0, 'h40.mi.com', 2, '^h40\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-40'),
  -- robot: robot.host-41
  (0, 'h41.mi.com', 2, '^h41\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-41'),
  -- robot: robot.host-42
  (0, 'h42.mi.com', 2, '^h42\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-42'),
  -- robot: robot.host-43
  (0, 'h43.mi.com', 2, '^h43\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-43'),
  -- robot: robot.host-44
  (0, 'h44.mi.com', 2, '^h44\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-44'),
  -- robot: robot.host-45
  (0, 'h45.mi.com', 2, '^h45\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-45'),
  -- robot: robot.host-46
  (0, 'h46.mi.com', 2, '^h46\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-46'),
  -- robot: robot.host-47
  (0, 'h47.mi.com', 2, '^h47\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-47'),
  -- robot: robot.host-48
  (0, 'h48.mi.com', 2, '^h48\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-48'),
  -- robot: robot.host-49
  (0, 'h49.mi.com', 2, '^h49\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-49'),
  -- robot: robot.host-50
  (0, 'h50.mi.com', 2, '^h50\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-50'),
  -- robot: robot.host-51
  (0, 'h51.mi.com', 2, '^h51\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-51'),
  -- robot: robot.host-52
  (0, 'h52.mi.com', 2, '^h52\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-52'),
  -- robot: robot.host-53
  (0, 'h53.mi.com', 2, '^h53\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-53'),
  -- robot: robot.host-54
  (0, 'h54.mi.com', 2, '^h54\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-54'),
  -- robot: robot.host-55
  (0, 'h55.mi.com', 2, '^h55\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-55'),
  -- robot: robot.host-56
  (0, 'h56.mi.com', 2, '^h56\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-56'),
  -- robot: robot.host-57
  (0, 'h57.mi.com', 2, '^h57\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-57'),
  -- robot: robot.host-58
  (0, 'h58.mi.com', 2, '^h58\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-58'),
  -- robot: robot.host-59
  (0, 'h59.mi.com', 2, '^h59\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-59'),
  -- robot: robot.host-60
  (0, 'h60.mi.com', 2, '^h60\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-60'),
  -- robot: robot.host-61
  (0, 'h61.mi.com', 2, '^h61\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-61'),
  -- robot: robot.host-62
  (0, 'h62.mi.com', 2, '^h62\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-62'),
  -- robot: robot.host-63
  (0, 'h63.mi.com', 2, '^h63\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-63'),
  -- robot: robot.host-64
  (0, 'h64.mi.com', 2, '^h64\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-64'),
  -- robot: robot.host-65
  (0, 'h65.mi.com', 2, '^h65\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-65'),
  -- robot: robot.host-66
  (0, 'h66.mi.com', 2, '^h66\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-66'),
  -- robot: robot.host-67
  (0, 'h67.mi.com', 2, '^h67\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-67'),
  -- robot: robot.host-68
  (0, 'h68.mi.com', 2, '^h68\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-68'),
  -- robot: robot.host-69
  (0, 'h69.mi.com', 2, '^h69\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-69'),
  -- robot: robot.host-70
  (0, 'h70.mi.com', 2, '^h70\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-70'),
  -- robot: robot.host-71
  (0, 'h71.mi.com', 2, '^h71\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-71'),
  -- robot: robot.host-72
  (0, 'h72.mi.com', 2, '^h72\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-72'),
  -- robot: robot.host-73
  (0, 'h73.mi.com', 2, '^h73\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-73'),
  -- robot: robot.host-74
  (0, 'h74.mi.com', 2, '^h74\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-74'),
  -- robot: robot.host-75
  (0, 'h75.mi.com', 2, '^h75\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-75'),
  -- robot: robot.host-76
  (0, 'h76.mi.com', 2, '^h76\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-76'),
  -- robot: robot.host-77
  (0, 'h77.mi.com', 2, '^h77\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-77'),
  -- robot: robot.host-78
  (0, 'h78.mi.com', 2, '^h78\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-78'),
  -- robot: robot.host-79
  (0, 'h79.mi.com', 2, '^h79\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-79'),
  -- robot: robot.host-80
  (0, 'h80.mi.com', 2, '^h80\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-80'),
  -- robot: robot.host-81
  (0, 'h81.mi.com', 2, '^h81\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-81'),
  -- robot: robot.host-82
  (0, 'h82.mi.com', 2, '^h82\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-82'),
  -- robot: robot.host-83
  (0, 'h83.mi.com', 2, '^h83\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-83'),
  -- robot: robot.host-84
  (0, 'h84.mi.com', 2, '^h84\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-84'),
  -- robot: robot.host-85
  (0, 'h85.mi.com', 2, '^h85\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-85'),
  -- robot: robot.host-86
  (0, 'h86.mi.com', 2, '^h86\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-86'),
  -- robot: robot.host-87
  (0, 'h87.mi.com', 2, '^h87\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-87'),
  -- robot: robot.host-88
  (0, 'h88.mi.com', 2, '^h88\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-88'),
  -- robot: robot.host-89
  (0, 'h89.mi.com', 2, '^h89\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-89'),
  -- robot: robot.host-90
  (0, 'h90.mi.com', 2, '^h90\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-90'),
  -- robot: robot.host-91
  (0, 'h91.mi.com', 2, '^h91\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-91'),
  -- robot: robot.host-92
  (0, 'h92.mi.com', 2, '^h92\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-92'),
  -- robot: robot.host-93
  (0, 'h93.mi.com', 2, '^h93\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-93'),
  -- robot: robot.host-94
  (0, 'h94.mi.com', 2, '^h94\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-94'),
  -- robot: robot.host-95
  (0, 'h95.mi.com', 2, '^h95\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-95'),
  -- robot: robot.host-96
  (0, 'h96.mi.com', 2, '^h96\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-96'),
  -- robot: robot.host-97
  (0, 'h97.mi.com', 2, '^h97\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-97'),
  -- robot: robot.host-98
  (0, 'h98.mi.com', 2, '^h98\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-98'),
  -- robot: robot.host-99
  (0, 'h99.mi.com', 2, '^h99\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-99'),
  -- robot: robot.host-100
  (0, 'h100.mi.com', 2, '^h100\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-100'),
  -- robot: robot.host-101
  (0, 'h101.mi.com', 2, '^h101\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-101'),
  -- robot: robot.host-102
  (0, 'h102.mi.com', 2, '^h102\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-102'),
  -- robot: robot.host-103
  (0, 'h103.mi.com', 2, '^h103\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-103'),
  -- robot: robot.host-104
  (0, 'h104.mi.com', 2, '^h104\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-104'),
  -- robot: robot.host-105
  (0, 'h105.mi.com', 2, '^h105\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-105'),
  -- robot: robot.host-106
  (0, 'h106.mi.com', 2, '^h106\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-106'),
  -- robot: robot.host-107
  (0, 'h107.mi.com', 2, '^h107\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-107'),
  -- robot: robot.host-108
  (0, 'h108.mi.com', 2, '^h108\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-108'),
  -- robot: robot.host-109
  (0, 'h109.mi.com', 2, '^h109\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-109'),
  -- robot: robot.host-110
  (0, 'h110.mi.com', 2, '^h110\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-110'),
  -- robot: robot.host-111
  (0, 'h111.mi.com', 2, '^h111\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-111'),
  -- robot: robot.host-112
  (0, 'h112.mi.com', 2, '^h112\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-112'),
  -- robot: robot.host-113
  (0, 'h113.mi.com', 2, '^h113\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-113'),
  -- robot: robot.host-114
  (0, 'h114.mi.com', 2, '^h114\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-114'),
  -- robot: robot.host-115
  (0, 'h115.mi.com', 2, '^h115\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-115'),
  -- robot: robot.host-116
  (0, 'h116.mi.com', 2, '^h116\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-116'),
  -- robot: robot.host-117
  (0, 'h117.mi.com', 2, '^h117\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-117'),
  -- robot: robot.host-118
  (0, 'h118.mi.com', 2, '^h118\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-118'),
  -- robot: robot.host-119
  (0, 'h119.mi.com', 2, '^h119\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-119'),
  -- robot: robot.host-120
  (0, 'h120.mi.com', 2, '^h120\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-120'),
  -- robot: robot.host-121
  (0, 'h121.mi.com', 2, '^h121\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-121'),
  -- robot: robot.host-122
  (0, 'h122.mi.com', 2, '^h122\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-122'),
  -- robot: robot.host-123
  (0, 'h123.mi.com', 2, '^h123\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-123'),
  -- robot: robot.host-124
  (0, 'h124.mi.com', 2, '^h124\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-124'),
  -- robot: robot.host-125
  (0, 'h125.mi.com', 2, '^h125\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-125'),
  -- robot: robot.host-126
  (0, 'h126.mi.com', 2, '^h126\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-126'),
  -- robot: robot.host-127
  (0, 'h127.mi.com', 2, '^h127\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-127'),
  -- robot: robot.host-128
  (0, 'h128.mi.com', 2, '^h128\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-128'),
  -- robot: robot.host-129
  (0, 'h129.mi.com', 2, '^h129\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-129'),
  -- robot: robot.host-130
  (0, 'h130.mi.com', 2, '^h130\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-130'),
  -- robot: robot.host-131
  (0, 'h131.mi.com', 2, '^h131\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-131'),
  -- robot: robot.host-132
  (0, 'h132.mi.com', 2, '^h132\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-132'),
  -- robot: robot.host-133
  (0, 'h133.mi.com', 2, '^h133\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-133'),
  -- robot: robot.host-134
  (0, 'h134.mi.com', 2, '^h134\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-134'),
  -- robot: robot.host-135
  (0, 'h135.mi.com', 2, '^h135\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-135'),
  -- robot: robot.host-136
  (0, 'h136.mi.com', 2, '^h136\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-136'),
  -- robot: robot.host-137
  (0, 'h137.mi.com', 2, '^h137\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-137'),
  -- robot: robot.host-138
  (0, 'h138.mi.com', 2, '^h138\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-138'),
  -- robot: robot.host-139
  (0, 'h139.mi.com', 2, '^h139\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-139'),
  -- robot: robot.host-140
  (0, 'h140.mi.com', 2, '^h140\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-140'),
  -- robot: robot.host-141
  (0, 'h141.mi.com', 2, '^h141\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-141'),
  -- robot: robot.host-142
  (0, 'h142.mi.com', 2, '^h142\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-142'),
  -- robot: robot.host-143
  (0, 'h143.mi.com', 2, '^h143\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-143'),
  -- robot: robot.host-144
  (0, 'h144.mi.com', 2, '^h144\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-144'),
  -- robot: robot.host-145
  (0, 'h145.mi.com', 2, '^h145\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-145'),
  -- robot: robot.host-146
  (0, 'h146.mi.com', 2, '^h146\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-146'),
  -- robot: robot.host-147
  (0, 'h147.mi.com', 2, '^h147\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-147'),
  -- robot: robot.host-148
  (0, 'h148.mi.com', 2, '^h148\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-148'),
  -- robot: robot.host-149
  (0, 'h149.mi.com', 2, '^h149\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-149'),
  -- robot: robot.host-150
  (0, 'h150.mi.com', 2, '^h150\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-150'),
  -- robot: robot.host-151
  (0, 'h151.mi.com', 2, '^h151\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-151'),
  -- robot: robot.host-152
  (0, 'h152.mi.com', 2, '^h152\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-152'),
  -- robot: robot.host-153
  (0, 'h153.mi.com', 2, '^h153\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-153'),
  -- robot: robot.host-154
  (0, 'h154.mi.com', 2, '^h154\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-154'),
  -- robot: robot.host-155
  (0, 'h155.mi.com', 2, '^h155\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-155'),
  -- robot: robot.host-156
  (0, 'h156.mi.com', 2, '^h156\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-156'),
  -- robot: robot.host-157
  (0, 'h157.mi.com', 2, '^h157\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-157'),
  -- robot: robot.host-158
  (0, 'h158.mi.com', 2, '^h158\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-158'),
  -- robot: robot.host-159
  (0, 'h159.mi.com', 2, '^h159\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-159'),
  -- robot: robot.host-160
  (0, 'h160.mi.com', 2, '^h160\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-160'),
  -- robot: robot.host-161
  (0, 'h161.mi.com', 2, '^h161\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-161'),
  -- robot: robot.host-162
  (0, 'h162.mi.com', 2, '^h162\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-162'),
  -- robot: robot.host-163
  (0, 'h163.mi.com', 2, '^h163\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-163'),
  -- robot: robot.host-164
  (0, 'h164.mi.com', 2, '^h164\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-164'),
  -- robot: robot.host-165
  (0, 'h165.mi.com', 2, '^h165\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-165'),
  -- robot: robot.host-166
  (0, 'h166.mi.com', 2, '^h166\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-166'),
  -- robot: robot.host-167
  (0, 'h167.mi.com', 2, '^h167\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-167'),
  -- robot: robot.host-168
  (0, 'h168.mi.com', 2, '^h168\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-168'),
  -- robot: robot.host-169
  (0, 'h169.mi.com', 2, '^h169\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-169'),
  -- robot: robot.host-170
  (0, 'h170.mi.com', 2, '^h170\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-170'),
  -- robot: robot.host-171
  (0, 'h171.mi.com', 2, '^h171\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-171'),
  -- robot: robot.host-172
  (0, 'h172.mi.com', 2, '^h172\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-172'),
  -- robot: robot.host-173
  (0, 'h173.mi.com', 2, '^h173\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-173'),
  -- robot: robot.host-174
  (0, 'h174.mi.com', 2, '^h174\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-174'),
  -- robot: robot.host-175
  (0, 'h175.mi.com', 2, '^h175\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-175'),
  -- robot: robot.host-176
  (0, 'h176.mi.com', 2, '^h176\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-176'),
  -- robot: robot.host-177
  (0, 'h177.mi.com', 2, '^h177\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-177'),
  -- robot: robot.host-178
  (0, 'h178.mi.com', 2, '^h178\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-178'),
  -- robot: robot.host-179
  (0, 'h179.mi.com', 2, '^h179\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-179'),
  -- robot: robot.host-180
  (0, 'h180.mi.com', 2, '^h180\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-180'),
  -- robot: robot.host-181
  (0, 'h181.mi.com', 2, '^h181\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-181'),
  -- robot: robot.host-182
  (0, 'h182.mi.com', 2, '^h182\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-182'),
  -- robot: robot.host-183
  (0, 'h183.mi.com', 2, '^h183\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-183'),
  -- robot: robot.host-184
  (0, 'h184.mi.com', 2, '^h184\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-184'),
  -- robot: robot.host-185
  (0, 'h185.mi.com', 2, '^h185\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-185'),
  -- robot: robot.host-186
  (0, 'h186.mi.com', 2, '^h186\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-186'),
  -- robot: robot.host-187
  (0, 'h187.mi.com', 2, '^h187\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-187'),
  -- robot: robot.host-188
  (0, 'h188.mi.com', 2, '^h188\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-188'),
  -- robot: robot.host-189
  (0, 'h189.mi.com', 2, '^h189\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-189'),
  -- robot: robot.host-190
  (0, 'h190.mi.com', 2, '^h190\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-190'),
  -- robot: robot.host-191
  (0, 'h191.mi.com', 2, '^h191\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-191'),
  -- robot: robot.host-192
  (0, 'h192.mi.com', 2, '^h192\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-192'),
  -- robot: robot.host-193
  (0, 'h193.mi.com', 2, '^h193\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-193'),
  -- robot: robot.host-194
  (0, 'h194.mi.com', 2, '^h194\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-194'),
  -- robot: robot.host-195
  (0, 'h195.mi.com', 2, '^h195\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-195'),
  -- robot: robot.host-196
  (0, 'h196.mi.com', 2, '^h196\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-196'),
  -- robot: robot.host-197
  (0, 'h197.mi.com', 2, '^h197\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-197'),
  -- robot: robot.host-198
  (0, 'h198.mi.com', 2, '^h198\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-198'),
  -- robot: robot.host-199
  (0, 'h199.mi.com', 2, '^h199\.mi\.com$', 'netneeds-robot', 'netneeds rules: robot.host-199'),
  -- robot: everything else
  (3, '.*', 3, '^.*$', 'netneeds-robot', 'netneeds rules: everything else');
-- Groups. A group of that name that is not ours stops the script here.
INSERT INTO "group" (name, description)
  SELECT name, json_object('netneeds', title, 'name', 'netneeds', 'set', 'robot', 'before', json('[]'))
  FROM netneeds_group WHERE name NOT IN (SELECT name FROM netneeds_ours);
UPDATE "group" SET description = json_set(description, '$.set', 'robot')
  WHERE id IN (SELECT id FROM netneeds_ours WHERE name IN (SELECT name FROM netneeds_group)
    AND rules IS NOT 'robot');
INSERT INTO netneeds_gone_group SELECT id FROM netneeds_ours
  WHERE prefix = 'netneeds' AND rules = 'robot' AND name NOT IN (SELECT name FROM netneeds_group);
-- Domains. A trigger puts each new one into group 0, the Default group: out of it again.
UPDATE netneeds_domain SET type = other_type, domain = other WHERE EXISTS (SELECT 1 FROM domainlist d
  WHERE d.type = netneeds_domain.type AND d.domain = netneeds_domain.domain AND d.enabled = 0
    AND coalesce(d.comment, '') NOT GLOB 'netneeds rules*');
INSERT INTO domainlist (type, domain, comment) SELECT type, domain, min(comment) FROM netneeds_domain w
  WHERE NOT EXISTS (SELECT 1 FROM domainlist d WHERE d.type = w.type AND d.domain = w.domain)
  GROUP BY type, domain ORDER BY min(rowid);
DELETE FROM domainlist_by_group WHERE group_id = 0 AND domainlist_id NOT IN (SELECT id FROM netneeds_old_domain);
CREATE TEMP TABLE netneeds_have_domain AS SELECT d.id AS domainlist_id, o.id AS group_id FROM netneeds_domain w
  JOIN domainlist d ON d.type = w.type AND d.domain = w.domain JOIN netneeds_ours o ON o.name = w.of;
INSERT INTO domainlist_by_group (domainlist_id, group_id) SELECT * FROM netneeds_have_domain
  WHERE (domainlist_id, group_id) NOT IN (SELECT domainlist_id, group_id FROM domainlist_by_group);
INSERT INTO netneeds_gone_domain SELECT domainlist_id, group_id FROM domainlist_by_group
  WHERE group_id IN (SELECT id FROM netneeds_ours WHERE name IN (SELECT name FROM netneeds_group))
    AND (domainlist_id, group_id) NOT IN (SELECT * FROM netneeds_have_domain);
-- Clients. They leave the groups they are in, which the description of our group remembers for undo.
INSERT INTO client (ip, comment) SELECT ip, comment FROM netneeds_client w
  WHERE NOT EXISTS (SELECT 1 FROM client c WHERE c.ip COLLATE NOCASE IN (w.ip, w.other))
    AND of IN (SELECT name FROM netneeds_ours) ORDER BY w.rowid;
DELETE FROM client_by_group WHERE group_id = 0 AND client_id NOT IN (SELECT id FROM netneeds_old_client);
CREATE TEMP TABLE netneeds_have_client AS SELECT c.id AS client_id, o.id AS group_id FROM netneeds_client w
  JOIN client c ON c.ip COLLATE NOCASE IN (w.ip, w.other) JOIN netneeds_ours o ON o.name = w.of;
UPDATE "group" SET description = json_set(description, '$.before', (SELECT json_group_array(json(link)) FROM (
    SELECT value AS link FROM json_each("group".description, '$.before') UNION ALL
    SELECT json_array(l.client_id, l.group_id, l.rowid) FROM client_by_group l JOIN netneeds_have_client h
      ON h.client_id = l.client_id AND h.group_id = "group".id WHERE l.group_id <> "group".id)))
  WHERE id IN (SELECT h.group_id FROM netneeds_have_client h JOIN client_by_group l
    ON l.client_id = h.client_id AND l.group_id <> h.group_id);
DELETE FROM client_by_group WHERE client_id IN (SELECT client_id FROM netneeds_have_client)
  AND (client_id, group_id) NOT IN (SELECT * FROM netneeds_have_client);
INSERT INTO client_by_group (client_id, group_id) SELECT * FROM netneeds_have_client
  WHERE (client_id, group_id) NOT IN (SELECT client_id, group_id FROM client_by_group);
INSERT INTO netneeds_gone_client SELECT client_id, group_id FROM client_by_group
  WHERE group_id IN (SELECT id FROM netneeds_ours WHERE name IN (SELECT name FROM netneeds_group))
    AND (client_id, group_id) NOT IN (SELECT * FROM netneeds_have_client);
-- What an earlier run wanted and this one does not.
INSERT INTO netneeds_gone_client SELECT client_id, group_id FROM client_by_group
  WHERE group_id IN (SELECT id FROM netneeds_gone_group);
INSERT INTO netneeds_gone_domain SELECT domainlist_id, group_id FROM domainlist_by_group
  WHERE group_id IN (SELECT id FROM netneeds_gone_group);
DELETE FROM client_by_group WHERE (client_id, group_id) IN (SELECT * FROM netneeds_gone_client);
DELETE FROM domainlist_by_group WHERE (domainlist_id, group_id) IN (SELECT * FROM netneeds_gone_domain);
INSERT OR IGNORE INTO client_by_group (rowid, client_id, group_id)
  SELECT json_extract(value, '$[2]'), json_extract(value, '$[0]'), json_extract(value, '$[1]')
  FROM netneeds_ours, json_each(netneeds_ours.earlier)
  WHERE (netneeds_ours.id IN (SELECT id FROM netneeds_gone_group) OR (json_extract(value, '$[0]'), netneeds_ours.id)
      IN (SELECT * FROM netneeds_gone_client))
    AND json_extract(value, '$[0]') IN (SELECT id FROM client)
    AND json_extract(value, '$[1]') IN (SELECT id FROM "group");
INSERT OR IGNORE INTO client_by_group (client_id, group_id)
  SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
  FROM netneeds_ours, json_each(netneeds_ours.earlier)
  WHERE (netneeds_ours.id IN (SELECT id FROM netneeds_gone_group) OR (json_extract(value, '$[0]'), netneeds_ours.id)
      IN (SELECT * FROM netneeds_gone_client))
    AND json_extract(value, '$[0]') IN (SELECT id FROM client)
    AND json_extract(value, '$[1]') IN (SELECT id FROM "group");
DELETE FROM client WHERE comment GLOB 'netneeds rules*' AND id IN (SELECT client_id FROM netneeds_gone_client)
  AND id NOT IN (SELECT client_id FROM client_by_group);
DELETE FROM domainlist WHERE comment GLOB 'netneeds rules*' AND id IN (SELECT domainlist_id FROM netneeds_gone_domain)
  AND id NOT IN (SELECT domainlist_id FROM domainlist_by_group);
UPDATE "group" SET description = json_set(description, '$.before', (SELECT json_group_array(json(value))
    FROM json_each("group".description, '$.before')
    WHERE (json_extract(value, '$[0]'), "group".id) NOT IN (SELECT * FROM netneeds_gone_client)))
  WHERE id IN (SELECT group_id FROM netneeds_gone_client) AND id IN (SELECT id FROM netneeds_ours)
    AND id NOT IN (SELECT id FROM netneeds_gone_group);
DELETE FROM "group" WHERE id IN (SELECT id FROM netneeds_gone_group);
-- Numbers for new rows go on from where they were, so that undo leaves no trace.
UPDATE main.sqlite_sequence SET seq = (SELECT s.seq FROM netneeds_sequence s WHERE s.name = sqlite_sequence.name)
  WHERE (name, seq) NOT IN (SELECT name, seq FROM netneeds_sequence) AND name IN (SELECT name FROM netneeds_sequence);
DELETE FROM main.sqlite_sequence WHERE name NOT IN (SELECT name FROM netneeds_sequence);
DROP VIEW IF EXISTS temp.netneeds_ours;
DROP TABLE IF EXISTS temp.netneeds_group;
DROP TABLE IF EXISTS temp.netneeds_client;
DROP TABLE IF EXISTS temp.netneeds_domain;
DROP TABLE IF EXISTS temp.netneeds_have_client;
DROP TABLE IF EXISTS temp.netneeds_have_domain;
DROP TABLE IF EXISTS temp.netneeds_old_client;
DROP TABLE IF EXISTS temp.netneeds_old_domain;
DROP TABLE IF EXISTS temp.netneeds_sequence;
DROP TABLE IF EXISTS temp.netneeds_gone_group;
DROP TABLE IF EXISTS temp.netneeds_gone_client;
DROP TABLE IF EXISTS temp.netneeds_gone_domain;
COMMIT;
