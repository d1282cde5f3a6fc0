#!/bin/busybox sh
# The first process of the virtual machine: makes the root folder of the machine outside its own, and leaves to tests.sh.
# What is written goes to memory; the folder with the results alone is the one outside.
busybox=/bin/busybox
for module in /modules/*.ko; do $busybox insmod "$module"; done
options=trans=virtio,version=9p2000.L,msize=512000
$busybox mount -t 9p -o "$options,cache=loose,ro" host /host || $busybox reboot -f
$busybox mount -t tmpfs written /written
$busybox mkdir /written/upper /written/work
$busybox mount -t overlay -o lowerdir=/host,upperdir=/written/upper,workdir=/written/work root /root || $busybox reboot -f
for pair in "proc proc" "sysfs sys" "devtmpfs dev" "tmpfs run" "tmpfs tmp.vm"; do
    set -- $pair
    $busybox mkdir -p "/root/$2"
    $busybox mount -t "$1" "$1" "/root/$2"
done
$busybox mkdir -p /root/dev/pts /root/dev/shm /root/run/netns /root/run/results
$busybox mount -t devpts devpts /root/dev/pts
$busybox mount -t tmpfs shm /root/dev/shm
$busybox mount -t 9p -o "$options,cache=none" results /root/run/results || $busybox reboot -f
exec $busybox switch_root /root /bin/sh /run/results/tests.sh
