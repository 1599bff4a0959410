-- netneeds rules (pdns-recursor), release 2026.01.01: whose questions they are for;
--   netneeds-robot.zone says what and why
do
  local zones = {}
  -- robot
  zones[#zones + 1] = {policy = "netneeds-robot", tag = 2940856120, clients = newNMG()}
  zones[#zones].clients:addMasks({"192.168.1.50/32"})
  local prerpz_before, gettag_before = prerpz, gettag
  function prerpz(dq)
    for _, zone in ipairs(zones) do
      if not zone.clients:match(dq.remoteaddr) then dq:discardPolicy(zone.policy) end
    end
    if prerpz_before then return prerpz_before(dq) end
    return false
  end
  local function tagged(remote, tag, ...)
    for _, zone in ipairs(zones) do
      if zone.clients:match(remote) then tag = ((tag or 0) + zone.tag) % 4294967296 end
    end
    return tag or 0, ...
  end
  function gettag(remote, ...)
    if gettag_before then return tagged(remote, gettag_before(remote, ...)) end
    return tagged(remote, 0)
  end
end
