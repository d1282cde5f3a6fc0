//! Warnings of a file system of ours, in which somebody writes more than he may.

use std::env::temp_dir;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::PathBuf;
use std::process::id;

use netlink_core::AttributeSet as _;
use netlink_generic::generated::quota::{Groups, Notification, QuotaType, QuotaWarning, Warning};
use netlink_sys::Events;
use nix::errno::Errno;
use nix::libc::{major, minor};
use nix::mount::{MsFlags, mount, umount};
use nix::sys::quota::{self, Dqblk, QuotaValidFlags};
use nix::unistd::geteuid;

use crate::kernel::{in_place, leave_mounts, next_told, run, same_after_json, try_run, without_rights};

const FAMILY: &str = "VFS_DQUOT";
/// Whom `without_rights` makes one.
const NOBODY: u32 = 65534;
/// What he may use for a while, and at any time, in units of 1024 bytes.
const SOFT: u64 = 64;
const HARD: u64 = 128;

/// A file system in a file, which counts what each user has.
struct Disk {
    folder: PathBuf,
    device: String,
}

impl Disk {
    /// Makes it, or says what is missing.
    fn new() -> Result<Self, String> {
        leave_mounts().map_err(|error| format!("no mounts for tests here: {error}"))?;
        let folder = temp_dir().join(format!("netlink-quota.{}", id()));
        fs::create_dir(&folder).unwrap();
        let image = folder.join("image");
        File::create(&image).unwrap().set_len(16 << 20).unwrap();
        let image = image.display();
        let looped = try_run(&format!("mkfs.ext4 -q -O quota -E quotatype=usrquota {image}"))
            .and_then(|_| try_run(&format!("losetup --find --show {image}")));
        let device = looped.as_deref().unwrap_or_default().trim().to_owned();
        // What was made is undone from here on.
        let disk = Self { folder, device };
        looped?;
        mount(Some(disk.device.as_str()), &disk.root(), Some("ext4"), MsFlags::empty(), Some("usrquota"))
            .map_err(|error| format!("no quotas in ext4: {error}"))?;
        fs::set_permissions(disk.root(), Permissions::from_mode(0o777)).unwrap();
        Ok(disk)
    }

    fn root(&self) -> PathBuf {
        let root = self.folder.join("root");
        fs::create_dir_all(&root).unwrap();
        root
    }

    fn limit(&self) {
        let mut limits = Dqblk::default();
        limits.set_blocks_soft_limit(SOFT);
        limits.set_blocks_hard_limit(HARD);
        quota::quotactl_set(
            quota::QuotaType::USRQUOTA,
            self.device.as_str(),
            NOBODY.try_into().unwrap(),
            &limits,
            QuotaValidFlags::QIF_BLIMITS,
        )
        .unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = umount(&self.root());
        if !self.device.is_empty() {
            run(&format!("losetup --detach {}", self.device));
        }
        fs::remove_dir_all(&self.folder).unwrap();
    }
}

/// Waits for a warning of a disk: others are told too.
fn until(events: &mut Events<'_>, disk: &Disk, warning: Warning) {
    let device = fs::metadata(disk.root()).unwrap().dev();
    loop {
        let Notification::Warning(told) = next_told(events) else { panic!("nothing else is told") };
        println!("{told}");
        same_after_json(QuotaWarning::<()>::SCHEMA, told.as_bytes());
        if (told.dev_major(), told.dev_minor()) != (Some(major(device)), Some(minor(device))) {
            continue;
        }
        assert_eq!(told.qtype(), Some(QuotaType::USER));
        assert_eq!((told.excess_id(), told.caused_id()), (Some(NOBODY.into()), Some(NOBODY.into())));
        if told.warning() == Some(warning) {
            return;
        }
    }
}

#[test]
fn who_passes_a_limit_is_told_of() {
    in_place(FAMILY, |generic| {
        if !geteuid().is_root() {
            return println!("passed over: file systems are made by root");
        }
        let disk = match Disk::new() {
            Ok(disk) => disk,
            Err(lacking) => return println!("passed over: {lacking}"),
        };
        disk.limit();
        let mut events = generic.subscribe_to(FAMILY, [Groups::EVENTS.name]).unwrap();
        let file = disk.root().join("file");
        let write = |kibibytes: u64| {
            without_rights(|| {
                let mut file = OpenOptions::new().create(true).append(true).open(&file)?;
                file.write_all(&vec![1; usize::try_from(kibibytes << 10).unwrap()])?;
                file.sync_all()
            })
        };
        write(SOFT + 8).unwrap();
        until(&mut events, &disk, Warning::BSOFTWARN);
        assert_eq!(write(HARD).unwrap_err().raw_os_error(), Some(Errno::EDQUOT as i32));
        until(&mut events, &disk, Warning::BHARDWARN);
        without_rights(|| File::create(&file)).unwrap();
        until(&mut events, &disk, Warning::BSOFTBELOW);
    });
}
