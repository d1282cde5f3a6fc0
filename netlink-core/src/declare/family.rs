/// Declares a family: its operations, each as a function that begins a request, and its multicast groups.
///
/// The sections may be left out, but not reordered:
///
/// - `do`: operations the kernel acknowledges; the function takes the flags that modify it (create, replace, ...).
/// - `get`: operations answered by one reply.
/// - `dump`: operations answered by any number of replies.
/// - `multipart`: operations answered by any number of replies, or by none, although they are no dumps.
/// - `send`: operations that are not answered at all, as the protocol has no answers; the function is that of `do`.
/// - `notify`: what the kernel sends to a multicast group. They make an enum `Notification`, a
///   [`Notification`](trait@crate::Notification), with a variant for each.
/// - `groups`: multicast groups, which become constants of `Groups`: numbers, or where there is none, as generic netlink
///   numbers them at run time, a [`GroupName`](crate::schema::GroupName).
///
/// Where message types are shared by families that the address family tells apart, `address families [2, 10]` follows the protocol.
///
/// `told by [12]` follows where not even that tells them apart, but these attributes do, which only this family's messages have.
///
/// `directional true` follows where requests and what the kernel sends are numbered apart, `transactions true` where
/// changes are taken only in a transaction, and `replies as family true` where a family of generic netlink is answered under its
/// own number in place of the command.
///
/// The brackets list the numbers of the attributes that are used. Where what is replied comes under several numbers, the others follow
/// the first one: `-> Group = 84 | 86 [1, 2]`. `echoed true` follows where it comes as an echo (`NLM_F_ECHO`), so that the request has
/// to ask for one. See the [example](crate::declare).
#[macro_export]
macro_rules! family {
    (
        $(#[$meta:meta])*
        $vis:vis static $FAMILY:ident = $name:literal, $protocol:expr $(, address families [$($address_family:literal),* $(,)?])?
            $(, told by [$($told_by:literal),* $(,)?])? $(, directional $directional:literal)?
            $(, transactions $transactions:literal)? $(, replies as family $as_family:literal)?;
        $(do { $(
            $(#[$do_meta:meta])*
            $DO:ident $do:ident: $DoSet:ident / $DoBuilder:ident = $do_value:literal [$($do_used:literal),* $(,)?] $(as $do_name:literal)?;
        )* })?
        $(get { $(
            $(#[$get_meta:meta])*
            $GET:ident $get:ident: $GetSet:ident / $GetBuilder:ident = $get_value:literal [$($get_used:literal),* $(,)?]
                -> $GetReply:ident = $get_reply_value:literal $(| $get_reply_also:literal)* [$($get_reply_used:literal),* $(,)?] $(echoed $get_echoed:literal)? $(as $get_name:literal)?;
        )* })?
        $(dump { $(
            $(#[$dump_meta:meta])*
            $DUMP:ident $dump:ident: $DumpSet:ident / $DumpBuilder:ident = $dump_value:literal [$($dump_used:literal),* $(,)?]
                -> $DumpReply:ident = $dump_reply_value:literal $(| $dump_reply_also:literal)* [$($dump_reply_used:literal),* $(,)?] $(as $dump_name:literal)?;
        )* })?
        $(multipart { $(
            $(#[$multipart_meta:meta])*
            $MULTIPART:ident $multipart:ident: $MultipartSet:ident / $MultipartBuilder:ident = $multipart_value:literal [$($multipart_used:literal),* $(,)?]
                -> $MultipartReply:ident = $multipart_reply_value:literal $(| $multipart_reply_also:literal)* [$($multipart_reply_used:literal),* $(,)?] $(echoed $multipart_echoed:literal)? $(as $multipart_name:literal)?;
        )* })?
        $(send { $(
            $(#[$send_meta:meta])*
            $SEND:ident $send:ident: $SendSet:ident / $SendBuilder:ident = $send_value:literal [$($send_used:literal),* $(,)?] $(as $send_name:literal)?;
        )* })?
        $(notify { $(
            $(#[$notify_meta:meta])*
            $NOTIFY:ident $Notify:ident: $NotifySet:ident = $notify_value:literal [$($notify_used:literal),* $(,)?] $(as $notify_name:literal)?;
        )* })?
        $(groups { $(
            $(#[$group_meta:meta])*
            $GROUP:ident: $group:literal $(= $group_id:literal)?
        ),* $(,)? })?
    ) => {
        $(#[$meta])*
        $vis static $FAMILY: $crate::schema::Family = $crate::schema::Family {
            name: $name,
            protocol: $protocol,
            address_families: &[$($($address_family),*)?],
            told_by: &[$($($told_by),*)?],
            is_directional: [$($directional,)? false][0],
            needs_transactions: [$($transactions,)? false][0],
            replies_as_family: [$($as_family,)? false][0],
            operations: &[
                $($(&$DO,)*)?
                $($(&$GET,)*)?
                $($(&$DUMP,)*)?
                $($(&$MULTIPART,)*)?
                $($(&$SEND,)*)?
                $($(&$NOTIFY,)*)?
            ],
            groups: &[$($($crate::schema::Group {
                name: $group,
                id: [$(Some($group_id),)? None][0],
            },)*)?],
        };

        $($(
            $(#[$do_meta])*
            $vis static $DO: $crate::schema::Operation = $crate::schema::Operation {
                name: $crate::spelling!($do $($do_name)?),
                mode: $crate::schema::Mode::Do,
                request: Some($crate::form!($DoSet = $do_value [$($do_used),*])),
                reply: None,
                is_echoed: false,
            };

            $(#[$do_meta])*
            $vis fn $do(flags: $crate::Flags) -> $DoBuilder<$crate::Request<$crate::Ack>> {
                $DoBuilder::new($crate::Request::new(&$FAMILY, &$DO, flags))
            }
        )*)?

        $($(
            $(#[$get_meta])*
            $vis static $GET: $crate::schema::Operation = $crate::schema::Operation {
                name: $crate::spelling!($get $($get_name)?),
                mode: $crate::schema::Mode::Do,
                request: Some($crate::form!($GetSet = $get_value [$($get_used),*])),
                reply: Some($crate::form!($GetReply = $get_reply_value $(| $get_reply_also)* [$($get_reply_used),*])),
                is_echoed: [$($get_echoed,)? false][0],
            };

            $(#[$get_meta])*
            $vis fn $get() -> $GetBuilder<$crate::Request<$crate::One<$GetReply>>> {
                $GetBuilder::new($crate::Request::new(&$FAMILY, &$GET, $crate::Flags::empty()))
            }
        )*)?

        $($(
            $(#[$dump_meta])*
            $vis static $DUMP: $crate::schema::Operation = $crate::schema::Operation {
                name: $crate::spelling!($dump $($dump_name)?),
                mode: $crate::schema::Mode::Dump,
                request: Some($crate::form!($DumpSet = $dump_value [$($dump_used),*])),
                reply: Some($crate::form!($DumpReply = $dump_reply_value $(| $dump_reply_also)* [$($dump_reply_used),*])),
                is_echoed: false,
            };

            $(#[$dump_meta])*
            $vis fn $dump() -> $DumpBuilder<$crate::Request<$crate::Many<$DumpReply>>> {
                $DumpBuilder::new($crate::Request::new(&$FAMILY, &$DUMP, $crate::Flags::empty()))
            }
        )*)?

        $($(
            $(#[$multipart_meta])*
            $vis static $MULTIPART: $crate::schema::Operation = $crate::schema::Operation {
                name: $crate::spelling!($multipart $($multipart_name)?),
                mode: $crate::schema::Mode::Multipart,
                request: Some($crate::form!($MultipartSet = $multipart_value [$($multipart_used),*])),
                reply: Some($crate::form!($MultipartReply = $multipart_reply_value $(| $multipart_reply_also)* [$($multipart_reply_used),*])),
                is_echoed: [$($multipart_echoed,)? false][0],
            };

            $(#[$multipart_meta])*
            $vis fn $multipart() -> $MultipartBuilder<$crate::Request<$crate::Multipart<$MultipartReply>>> {
                $MultipartBuilder::new($crate::Request::new(&$FAMILY, &$MULTIPART, $crate::Flags::empty()))
            }
        )*)?

        $($(
            $(#[$send_meta])*
            $vis static $SEND: $crate::schema::Operation = $crate::schema::Operation {
                name: $crate::spelling!($send $($send_name)?),
                mode: $crate::schema::Mode::Send,
                request: Some($crate::form!($SendSet = $send_value [$($send_used),*])),
                reply: None,
                is_echoed: false,
            };

            $(#[$send_meta])*
            $vis fn $send(flags: $crate::Flags) -> $SendBuilder<$crate::Request<$crate::Unanswered>> {
                $SendBuilder::new($crate::Request::new(&$FAMILY, &$SEND, flags))
            }
        )*)?

        $($(
            $(#[$notify_meta])*
            $vis static $NOTIFY: $crate::schema::Operation = $crate::schema::Operation {
                name: $crate::spelling!($NOTIFY $($notify_name)?),
                mode: $crate::schema::Mode::Notify,
                request: None,
                reply: Some($crate::form!($NotifySet = $notify_value [$($notify_used),*])),
                is_echoed: false,
            };
        )*)?

        $(
            /// What the kernel tells of unasked.
            #[derive(Clone, PartialEq, Eq, Debug)]
            #[non_exhaustive]
            $vis enum Notification {
                $( $(#[$notify_meta])* $Notify($NotifySet), )*
            }

            impl $crate::Notification for Notification {
                const FAMILY: &'static $crate::schema::Family = &$FAMILY;

                fn read(operation: u16, mut payload: $crate::__bytes::Bytes) -> Option<Result<Self, $crate::Malformed>> {
                    Some(match operation {
                        $( $notify_value => <$NotifySet as $crate::AttributeSet>::owned(&mut payload).map(Self::$Notify), )*
                        _ => return None,
                    })
                }
            }
        )?

        $(
            /// The multicast groups, to subscribe to.
            #[derive(Clone, Copy, Debug)]
            $vis enum Groups {}

            impl Groups {
                $( $(#[$group_meta])* pub const $GROUP: $crate::group!(type $($group_id)?) =
                    $crate::group!(value $protocol, $group $(, $group_id)?); )*
            }
        )?
    };
}

/// One direction of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! form {
    ($Set:ident = $value:literal $(| $also:literal)* [$($used:literal),*]) => {
        $crate::schema::Form {
            value: $value,
            also: &[$($also),*],
            set: <$Set as $crate::AttributeSet>::SCHEMA,
            used: &[$($used),*],
        }
    };
}

/// The constant of a multicast group: a number, or the name to find it by.
#[doc(hidden)]
#[macro_export]
macro_rules! group {
    (type $id:literal) => {
        u32
    };
    (type) => {
        $crate::schema::GroupName
    };
    (value $protocol:expr, $group:literal, $id:literal) => {
        $id
    };
    (value $protocol:expr, $group:literal) => {
        $crate::schema::GroupName { family: $protocol.name(), name: $group }
    };
}
