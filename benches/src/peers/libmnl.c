/* Programs in C on libmnl, in the way of its own examples. */
#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <string.h>

/* As libmnl 1.0.5 has it. */
#ifndef MNL_SOCKET_DUMP_SIZE
#define MNL_SOCKET_DUMP_SIZE 32768
#endif

struct sink {
	uint64_t messages;
	uint64_t checksum;
};

static int route_attribute(const struct nlattr *attribute, void *data)
{
	const struct nlattr **table = data;
	int type = mnl_attr_get_type(attribute);

	if (mnl_attr_type_valid(attribute, RTA_MAX) < 0)
		return MNL_CB_OK;
	switch (type) {
	case RTA_DST:
	case RTA_TABLE:
	case RTA_PRIORITY:
	case RTA_GATEWAY:
	case RTA_OIF:
		if (mnl_attr_validate(attribute, MNL_TYPE_U32) < 0)
			return MNL_CB_ERROR;
		break;
	}
	table[type] = attribute;
	return MNL_CB_OK;
}

static uint64_t value(const struct nlattr *attribute)
{
	return attribute ? mnl_attr_get_u32(attribute) : 0;
}

static uint64_t sum_of_route(const struct nlattr **table)
{
	return value(table[RTA_DST]) + (value(table[RTA_TABLE]) << 3) + (value(table[RTA_PRIORITY]) << 5) +
	       (value(table[RTA_GATEWAY]) << 7) + (value(table[RTA_OIF]) << 11);
}

uint64_t with_libmnl_route(const void *payload, size_t length)
{
	const struct nlattr *table[RTA_MAX + 1] = {};

	mnl_attr_parse_payload((const char *)payload + sizeof(struct rtmsg), length - sizeof(struct rtmsg), route_attribute,
			       table);
	return sum_of_route(table);
}

static int link_attribute(const struct nlattr *attribute, void *data)
{
	const struct nlattr **table = data;
	int type = mnl_attr_get_type(attribute);
	int valid = 0;

	if (mnl_attr_type_valid(attribute, IFLA_MAX) < 0)
		return MNL_CB_OK;
	switch (type) {
	case IFLA_MTU:
		valid = mnl_attr_validate(attribute, MNL_TYPE_U32);
		break;
	case IFLA_IFNAME:
		valid = mnl_attr_validate(attribute, MNL_TYPE_STRING);
		break;
	case IFLA_OPERSTATE:
		valid = mnl_attr_validate(attribute, MNL_TYPE_U8);
		break;
	case IFLA_LINKINFO:
		valid = mnl_attr_validate(attribute, MNL_TYPE_NESTED);
		break;
	case IFLA_STATS64:
		valid = mnl_attr_validate2(attribute, MNL_TYPE_BINARY, sizeof(struct rtnl_link_stats64));
		break;
	}
	if (valid < 0 && type != IFLA_STATS64)
		return MNL_CB_ERROR;
	table[type] = attribute;
	return MNL_CB_OK;
}

static int info_attribute(const struct nlattr *attribute, void *data)
{
	const struct nlattr **table = data;

	if (mnl_attr_type_valid(attribute, IFLA_INFO_MAX) < 0)
		return MNL_CB_OK;
	table[mnl_attr_get_type(attribute)] = attribute;
	return MNL_CB_OK;
}

static uint64_t text(const char *text)
{
	size_t length = strlen(text);

	return length ? (uint64_t)(unsigned char)text[0] + ((uint64_t)(unsigned char)text[length - 1] << 8) +
				((uint64_t)length << 16) :
			0;
}

uint64_t with_libmnl_link(const void *payload, size_t length)
{
	const struct nlattr *table[IFLA_MAX + 1] = {};
	const struct ifinfomsg *header = payload;
	uint64_t sum = (uint32_t)header->ifi_index;
	uint64_t address = 0;
	struct rtnl_link_stats64 stats;

	mnl_attr_parse_payload((const char *)payload + sizeof(*header), length - sizeof(*header), link_attribute, table);
	sum += value(table[IFLA_MTU]) << 3;
	if (table[IFLA_OPERSTATE])
		sum += (uint64_t)mnl_attr_get_u8(table[IFLA_OPERSTATE]) << 5;
	if (table[IFLA_ADDRESS] && mnl_attr_get_payload_len(table[IFLA_ADDRESS]) == 6)
		memcpy(&address, mnl_attr_get_payload(table[IFLA_ADDRESS]), 6);
	sum += address;
	if (table[IFLA_IFNAME])
		sum += text(mnl_attr_get_str(table[IFLA_IFNAME]));
	if (table[IFLA_LINKINFO]) {
		const struct nlattr *info[IFLA_INFO_MAX + 1] = {};

		mnl_attr_parse_nested(table[IFLA_LINKINFO], info_attribute, info);
		if (info[IFLA_INFO_KIND])
			sum += text(mnl_attr_get_str(info[IFLA_INFO_KIND])) << 7;
	}
	if (table[IFLA_STATS64]) {
		memset(&stats, 0, sizeof(stats));
		memcpy(&stats, mnl_attr_get_payload(table[IFLA_STATS64]),
		       mnl_attr_get_payload_len(table[IFLA_STATS64]) < sizeof(stats) ?
			       mnl_attr_get_payload_len(table[IFLA_STATS64]) :
			       sizeof(stats));
		sum += stats.rx_packets + (stats.tx_packets << 1) + (stats.rx_bytes << 2) + (stats.tx_bytes << 3);
	}
	return sum;
}

static struct nlmsghdr *new_route(char *buffer, uint32_t destination, uint32_t gateway, uint32_t interface,
				  uint32_t priority)
{
	struct nlmsghdr *message = mnl_nlmsg_put_header(buffer);
	struct rtmsg *header;

	message->nlmsg_type = RTM_NEWROUTE;
	message->nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_EXCL | NLM_F_ACK;
	header = mnl_nlmsg_put_extra_header(message, sizeof(*header));
	header->rtm_family = 2;
	header->rtm_dst_len = 32;
	header->rtm_table = RT_TABLE_MAIN;
	header->rtm_protocol = RTPROT_BOOT;
	header->rtm_scope = RT_SCOPE_UNIVERSE;
	header->rtm_type = RTN_UNICAST;
	mnl_attr_put_u32(message, RTA_DST, destination);
	mnl_attr_put_u32(message, RTA_GATEWAY, gateway);
	mnl_attr_put_u32(message, RTA_OIF, interface);
	mnl_attr_put_u32(message, RTA_PRIORITY, priority);
	return message;
}

size_t with_libmnl_new_route(char *buffer, uint32_t destination, uint32_t gateway, uint32_t interface, uint32_t priority)
{
	return new_route(buffer, destination, gateway, interface, priority)->nlmsg_len;
}

struct mnl_socket *with_libmnl_open(unsigned int groups)
{
	struct mnl_socket *socket = mnl_socket_open(0);

	if (socket && mnl_socket_bind(socket, groups, MNL_SOCKET_AUTOPID) < 0) {
		mnl_socket_close(socket);
		return NULL;
	}
	return socket;
}

static int route_message(const struct nlmsghdr *message, void *data)
{
	const struct nlattr *table[RTA_MAX + 1] = {};
	struct sink *sink = data;

	mnl_attr_parse(message, sizeof(struct rtmsg), route_attribute, table);
	sink->messages += 1;
	sink->checksum += sum_of_route(table);
	return MNL_CB_OK;
}

int with_libmnl_dump_routes(struct mnl_socket *socket, struct sink *sink)
{
	char buffer[MNL_SOCKET_DUMP_SIZE];
	struct nlmsghdr *message = mnl_nlmsg_put_header(buffer);
	struct rtmsg *header;
	int result = MNL_CB_OK;

	message->nlmsg_type = RTM_GETROUTE;
	message->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
	message->nlmsg_seq = 1;
	header = mnl_nlmsg_put_extra_header(message, sizeof(*header));
	header->rtm_family = 2;
	if (mnl_socket_sendto(socket, message, message->nlmsg_len) < 0)
		return errno;
	while (result > MNL_CB_STOP) {
		ssize_t length = mnl_socket_recvfrom(socket, buffer, sizeof(buffer));

		if (length < 0)
			return errno;
		result = mnl_cb_run(buffer, length, 1, mnl_socket_get_portid(socket), route_message, sink);
	}
	return result < 0 ? errno : 0;
}

static int sent(struct mnl_socket *socket, struct nlmsghdr *message, uint32_t sequence, mnl_cb_t callback, void *data)
{
	char buffer[MNL_SOCKET_BUFFER_SIZE];
	ssize_t length;

	message->nlmsg_seq = sequence;
	if (mnl_socket_sendto(socket, message, message->nlmsg_len) < 0)
		return errno;
	length = mnl_socket_recvfrom(socket, buffer, sizeof(buffer));
	if (length < 0)
		return errno;
	return mnl_cb_run(buffer, length, sequence, mnl_socket_get_portid(socket), callback, data) < 0 ? errno : 0;
}

int with_libmnl_insert_route(struct mnl_socket *socket, uint32_t sequence, uint32_t destination, uint32_t gateway,
			     uint32_t interface, uint32_t priority)
{
	char buffer[MNL_SOCKET_BUFFER_SIZE];

	return sent(socket, new_route(buffer, destination, gateway, interface, priority), sequence, NULL, NULL);
}

static int link_message(const struct nlmsghdr *message, void *data)
{
	const struct ifinfomsg *header = mnl_nlmsg_get_payload(message);
	struct sink *sink = data;

	sink->messages += 1;
	sink->checksum += (uint32_t)header->ifi_index;
	return MNL_CB_OK;
}

int with_libmnl_request(struct mnl_socket *socket, uint32_t sequence, uint32_t interface, struct sink *sink)
{
	char buffer[MNL_SOCKET_BUFFER_SIZE];
	struct nlmsghdr *message = mnl_nlmsg_put_header(buffer);
	struct ifinfomsg *header;

	message->nlmsg_type = RTM_GETLINK;
	message->nlmsg_flags = NLM_F_REQUEST;
	header = mnl_nlmsg_put_extra_header(message, sizeof(*header));
	header->ifi_index = interface;
	return sent(socket, message, sequence, link_message, sink);
}

int with_libmnl_event(struct mnl_socket *socket, struct sink *sink)
{
	char buffer[MNL_SOCKET_BUFFER_SIZE];
	ssize_t length = mnl_socket_recvfrom(socket, buffer, sizeof(buffer));

	if (length < 0)
		return errno;
	return mnl_cb_run(buffer, length, 0, 0, route_message, sink) < 0 ? errno : 0;
}
