#[path = "../support/mod.rs"]
mod support;
use support::*;
#[test]
fn probe() {
    beside_ip("probe", |route| {
        println!("{}", run("bash", "/tmp/probe/rich.sh").unwrap());
        for l in links(route) { println!("{}", serde_json::to_string(&l).unwrap()); }
    });
}
