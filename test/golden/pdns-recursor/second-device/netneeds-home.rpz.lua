-- netneeds rules (pdns-recursor), release 2026.01.01: zones to load; netneeds-plug.zone says what and
--   why
rpzFile("/etc/powerdns/netneeds-plug.zone", {policyName="netneeds-plug"})
rpzFile("/etc/powerdns/netneeds-robot.zone", {policyName="netneeds-robot"})
