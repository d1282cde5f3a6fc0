//! Transactions of nftables: all of it or nothing.

use netlink_core::schema::Protocol;
use netlink_core::{Ack, Dropped, Errno, Flags, Message, Request, Transaction, attributes, family, structure};
use netlink_sys::{ConnectionOn, Error, FakeReply, NotCommitted};

use crate::runtime::{Runtime, list};
use crate::support::pass_over;

/// `NFNL_SUBSYS_NFTABLES`.
const SUBSYSTEM: u16 = 10;

structure! {
    /// `struct nfgenmsg`.
    pub struct Nfgenmsg = "nfgenmsg", size 4 {
        /// Address family.
        family: u8 = 0,
    }
}
attributes! {
    /// A table.
    pub struct Table / TableBuilder = "table", header Nfgenmsg {
        /// Name.
        NAME name: str = 1,
    }
    /// A chain.
    pub struct Chain / ChainBuilder = "chain", header Nfgenmsg {
        /// Name of the table.
        TABLE table: str = 1,
        /// Name.
        NAME name: str = 3,
    }
}
family! {
    /// A part of nftables.
    pub static NFTABLES = "nftables", Protocol::Raw(12);
    do {
        /// Adds a table.
        NEWTABLE newtable: Table / TableBuilder = 0xa00 [1];
        /// Deletes a table.
        DELTABLE deltable: Table / TableBuilder = 0xa02 [1];
        /// Adds a chain.
        NEWCHAIN newchain: Chain / ChainBuilder = 0xa03 [1, 3];
    }
    get {}
    dump {
        /// Lists tables.
        LISTTABLES listtables: Table / TableBuilder = 0xa01 [] -> Table = 0xa00 [1];
        /// Lists chains.
        LISTCHAINS listchains: Chain / ChainBuilder = 0xa04 [] -> Chain = 0xa03 [1, 3];
    }
}

fn table(name: &str) -> Request<Ack> {
    newtable(Flags::CREATE).header(|header| header.family = 2).name(name).into_inner()
}

fn chain(table: &str, name: &str) -> Request<Ack> {
    newchain(Flags::CREATE).header(|header| header.family = 2).table(table).name(name).into_inner()
}

/// A table and chains in it; those at these places are for a table that is not there.
fn transaction(count: usize, wrong: &[usize]) -> Transaction {
    let mut transaction = Transaction::new(SUBSYSTEM);
    transaction.extend((0..count).map(|place| match place {
        place if wrong.contains(&place) => chain("missing", "chain"),
        0 => table("filter"),
        place => chain("filter", &format!("chain{place}")),
    }));
    transaction
}

/// A connection to nftables, if the kernel has it.
async fn open<W: Runtime>() -> Option<ConnectionOn<W>> {
    let connection = ConnectionOn::<W>::open(12).ok()?;
    match connection.ask_transaction(transaction(1, &[])).await {
        Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {
            pass_over("this kernel has no nftables");
            return None;
        }
        committed => committed.expect("root in here"),
    }
    delete(&connection).await;
    Some(connection)
}

async fn delete<W: Runtime>(connection: &ConnectionOn<W>) {
    let mut transaction = Transaction::new(SUBSYSTEM);
    transaction.push(deltable(Flags::empty()).header(|header| header.family = 2).name("filter"));
    connection.ask_transaction(transaction).await.expect("it is there");
}

/// How many tables and chains there are.
async fn counts<W: Runtime>(connection: &ConnectionOn<W>) -> (usize, usize) {
    let tables = list(connection, listtables().header(|header| header.family = 2)).await.expect("listing");
    let chains = list(connection, listchains().header(|header| header.family = 2)).await.expect("listing");
    (tables.len(), chains.len())
}

fn not_committed(result: Result<(), Error>) -> NotCommitted {
    match result {
        Err(Error::NotCommitted(not_committed)) => *not_committed,
        other => panic!("{other:?}"),
    }
}

pub async fn all_of_a_transaction_is_applied_or_nothing<W: Runtime>() {
    let Some(connection) = open::<W>().await else { return };
    connection.ask_transaction(transaction(0, &[])).await.expect("there is nothing to do");
    for count in [1, 2, 63, 64, 65, 1000] {
        connection.ask_transaction(transaction(count, &[])).await.expect("all is well");
        assert_eq!(counts(&connection).await, (1, count - 1), "{count}");
        delete(&connection).await;

        for wrong in [vec![0], vec![count / 2], vec![count - 1], (0..count).collect()] {
            let refused = not_committed(connection.ask_transaction(transaction(count, &wrong)).await);
            assert_eq!((refused.requests, refused.is_complete), (count, true));
            assert!(refused.whole.is_none(), "{refused}");
            let places = refused.refused.iter().map(|(place, _)| *place);
            if wrong == [0] {
                // Without the table none of the others is right.
                assert!(places.eq(0..count), "{refused:?}");
            } else {
                assert!(places.eq(wrong.iter().copied()), "{refused:?}");
            }
            assert!(refused.refused.iter().all(|(_, refusal)| refusal.errno == Errno::ENOENT), "{refused:?}");
            assert_eq!(counts(&connection).await, (0, 0), "{count} {wrong:?}");
        }
    }
    assert_eq!(connection.dropped(), Dropped::default());

    let refused = not_committed(connection.ask_transaction(transaction(64, &[32, 40])).await).to_string();
    let expected = r#"nothing of the transaction of 64 requests was applied: request 33: newchain ("#;
    assert!(refused.starts_with(expected), "{refused}");
    assert!(refused.ends_with("(and 1 more)"), "{refused}");
}

pub async fn a_transaction_can_be_refused_as_a_whole<W: Runtime>() {
    let Some(connection) = open::<W>().await else { return };
    let outdated = transaction(10, &[]).generation(u32::MAX);
    let refused = not_committed(connection.ask_transaction(outdated).await);
    assert_eq!(refused.whole.as_ref().map(|refusal| refusal.errno), Some(Errno::ERESTART), "{refused}");
    assert_eq!(Error::NotCommitted(Box::new(refused)).errno(), Some(Errno::ERESTART));

    // NFNL_SUBSYS_CTNETLINK has none.
    let mut elsewhere = Transaction::new(1);
    elsewhere.push(table("filter"));
    let refused = not_committed(connection.ask_transaction(elsewhere).await);
    assert_eq!(refused.whole.map(|refusal| refusal.errno), Some(Errno::EOPNOTSUPP));

    let mut wrong = transaction(3, &[]);
    wrong.push(table("a\0b"));
    assert!(matches!(connection.ask_transaction(wrong).await, Err(Error::Build { .. })));
    assert_eq!(counts(&connection).await, (0, 0));
    assert_eq!(connection.dropped(), Dropped::default());
}

pub async fn a_transaction_of_any_length_fits_or_is_an_error<W: Runtime>() {
    let Some(connection) = open::<W>().await else { return };
    let count = 20_000;
    let room = connection.socket().socket().send_buffer().expect("it has a size");
    match connection.ask_transaction(transaction(count, &[])).await {
        // Without a privilege outside of this namespace.
        Err(Error::TransactionTooLong { requests, length, room }) => {
            assert_eq!((requests, counts(&connection).await), (count, (0, 0)));
            assert!(length > room);
        }
        committed => {
            committed.expect("root in here");
            assert_eq!(counts(&connection).await, (1, count - 1));
            assert!(connection.socket().socket().send_buffer().expect("it has a size") > room);
            delete(&connection).await;
        }
    }

    // More errors than the receive buffer may hold: some are known, and that is enough to know that nothing was applied.
    let wrong: Vec<usize> = (0..2000).collect();
    let refused = not_committed(connection.ask_transaction(transaction(2000, &wrong)).await);
    assert!(!refused.refused.is_empty());
    assert_eq!(refused.is_complete, refused.refused.len() == 2000, "{refused}");
    assert_eq!(counts(&connection).await, (0, 0));
}

/// A kernel that refuses to commit: the last request has been acknowledged all the same.
pub async fn a_commit_that_fails_is_not_a_success<W: Runtime>() {
    let mut messages = 0;
    let serve = move |request: Message<'_>| {
        messages += 1;
        match request.header.message_type.0 {
            16 => vec![FakeReply::error(Errno::EBUSY)],
            17 => {
                assert_eq!(messages, 5);
                vec![]
            }
            _ if request.header.flags.contains(Flags::ACK) => vec![FakeReply::ack()],
            _ => vec![],
        }
    };
    let connection = ConnectionOn::<W>::fake(serve).expect("a socket");
    let refused = not_committed(connection.ask_transaction(transaction(3, &[])).await);
    assert_eq!(refused.whole.map(|refusal| refusal.errno), Some(Errno::EBUSY));
}
