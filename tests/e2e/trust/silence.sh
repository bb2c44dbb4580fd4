#!/bin/sh
# A network of its own: loopback, and one interface that leads nowhere and counts.
set -eu
ip link set lo up
ip link add out0 type veth peer name nowhere0
ip addr add 10.9.8.7/24 dev out0
[ -e /proc/sys/net/ipv6 ] && echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
ip link set out0 arp off up
ip link set nowhere0 up
ip route add default dev out0
for server in $(sed -n 's/^nameserver \([0-9.]*\)$/\1/p' /etc/resolv.conf); do
  case $server in 127.*) ;; *) ip addr add "$server/32" dev lo ;; esac
done
exec "$@"
