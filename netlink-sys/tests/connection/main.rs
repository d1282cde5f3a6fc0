//! The connections on the real kernel: one suite for those that block, on tokio and on async-io.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod asynchronous;
mod blocking;
mod consistent;
mod foreign;
mod generic;
mod options;
mod overrun;
mod pipeline;
mod pitfalls;
mod runtime;
mod suite;
#[path = "../support/mod.rs"]
mod support;
mod table;
mod transaction;
mod waiting;
mod warnings;

/// The suite, for each way to wait.
macro_rules! suite {
    ($($tests:tt)*) => {
        tests!(blocks, netlink_sys::Blocking, $($tests)*);
        tests!(on_tokio, netlink_sys::Async<netlink_sys::tokio::Registration>, $($tests)*);
        tests!(on_async_io, netlink_sys::Async<netlink_sys::async_io::Registration>, $($tests)*);
    };
}

/// The suite for one way to wait, from modules by what they are about; tests that change something are isolated.
macro_rules! tests {
    ($name:ident, $Wait:ty, $($module:ident {
        isolated { $($isolated:ident),* $(,)? }
        here { $($here:ident),* $(,)? }
    })*) => {
        mod $name {
            $(mod $module {
                use crate::$module as tests;
                use crate::runtime::Runtime;

                $(
                    #[test]
                    fn $isolated() {
                        let name = [stringify!($name), stringify!($module), stringify!($isolated)].join("::");
                        crate::support::isolated(&name, || <$Wait as Runtime>::run(tests::$isolated::<$Wait>()));
                    }
                )*
                $(
                    #[test]
                    fn $here() {
                        <$Wait as Runtime>::run(tests::$here::<$Wait>());
                    }
                )*
            })*
        }
    };
}

suite! {
    suite {
        isolated {
            one_many_and_nothing_are_answered_as_their_types_say,
            notifications_come_beside_replies,
            what_comes_of_a_request_is_echoed,
            each_subscription_has_its_own_groups,
            lost_notifications_are_told_and_the_subscription_goes_on,
            requests_sent_together_have_each_its_own_result,
        }
        here {
            a_message_that_does_not_fit_is_one_error_and_the_rest_is_delivered,
            what_is_not_checked_is_there_as_it_is,
            a_reply_of_another_type_is_told_apart,
            a_request_for_another_protocol_is_not_sent,
            a_request_that_cannot_be_built_is_not_sent,
            a_dump_dropped_half_way_leaves_the_connection_usable,
            many_tasks_share_a_connection,
            a_call_dropped_anywhere_leaves_the_connection_usable,
            an_error_of_the_kernel_has_its_words_and_the_attribute,
        }
    }
    foreign {
        isolated {
            a_process_that_knows_what_is_asked_is_not_taken_for_the_kernel,
        }
        here {}
    }
    overrun {
        isolated {
            a_dump_without_room_for_its_first_part_is_complete,
            in_a_flood_each_call_is_answered_or_told,
        }
        here { a_fake_kernel_loses_what_it_is_told_to }
    }
    pitfalls {
        isolated {
            messages_over_8_and_32_kib_arrive_whole,
            errors_over_8_and_32_kib_arrive_whole,
            a_long_dump_dropped_half_way_makes_nothing_busy,
            a_change_during_a_dump_is_told_at_its_end,
            a_connection_in_another_namespace_leaves_the_thread_where_it_is,
            no_call_depends_on_another_that_is_not_polled,
        }
        here {}
    }
    generic {
        isolated {}
        here {
            a_family_and_its_groups_are_found_by_name,
            a_family_that_is_not_there_is_an_error_of_its_own,
            a_family_with_another_number_is_asked_for_again,
            a_number_that_is_set_is_not_asked_for,
        }
    }
    consistent {
        isolated { changes_of_others_interrupt_a_dump_and_then_it_is_read_again }
        here { an_interrupted_dump_is_told_at_its_end_or_read_again }
    }
    waiting {
        isolated { a_wait_that_is_given_up_takes_nothing_with_it }
        here { a_deadline_ends_a_wait, closing_ends_every_wait }
    }
    transaction {
        isolated {
            all_of_a_transaction_is_applied_or_nothing,
            a_transaction_can_be_refused_as_a_whole,
            a_transaction_of_any_length_fits_or_is_an_error,
        }
        here { a_commit_that_fails_is_not_a_success }
    }
    options {
        isolated {
            a_connection_is_opened_with_its_options,
            buffers_have_the_size_that_was_obtained,
            groups_joined_at_open_are_followed_from_then_on,
            a_port_and_a_namespace_can_be_chosen,
            events_of_all_namespaces_say_where_they_come_from,
            losses_can_go_unreported,
        }
        here { deadlines_can_be_set_at_open }
    }
    warnings {
        isolated { the_kernel_warns_of_what_it_does_all_the_same }
        here { warnings_come_with_acknowledgements_and_at_the_end_of_dumps }
    }
}
