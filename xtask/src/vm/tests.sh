# Runs in the virtual machine, from the folder of results: the binaries that are listed beside it, one after the other.
# It leaves of each what it printed and how it ended.
cd /run/results || exit
. ./settings # kernel, limit, within

# Modules come from the package of the kernel.
printf '#!/bin/sh\nexec /sbin/modprobe --dirname "%s" "$@"\n' "$kernel" >/run/modprobe
chmod +x /run/modprobe
echo /run/modprobe >/proc/sys/kernel/modprobe
grep -v '^#' modules.list | while read -r module options; do
    if /run/modprobe "$module" $options 2>/dev/null; then echo "$module"; fi
done >loaded

# Once loaded, some kinds of tunnels put a link into each new namespace, where tests count on none.
echo 1 >/proc/sys/net/core/fb_tunnels_only_for_init_net
ip link set lo up
export TMPDIR=/tmp.vm
while read -r name folder binary sum; do
    echo "@@ $name"
    cd "$folder" || exit
    left=$((within - $(cut -d. -f1 /proc/uptime)))
    seconds=$((left < limit ? left : limit))
    if [ "$left" -le 0 ]; then echo late; else
        timeout --kill-after=5 "$seconds" "$binary" $(cat /run/results/arguments) \
            </dev/null >"/run/results/$name.printed" 2>"/run/results/$name.complained"
        status=$?
        if [ "$status" = 124 ] && [ "$left" -le "$limit" ]; then status=late; fi
        echo $status
    fi >"/run/results/$name.status"
done </run/results/binaries
echo "@@ end"
date -u +%F >/run/results/end
sync
echo b >/proc/sysrq-trigger
