"""What the planted leaks of examples/orders keep per request, for the requests and items that leaktight makes.

PLANTED.md derives its figures for ids of 36 characters and items of six attributes. Here ids have ten digits and
items have nine attributes, one of them a filler of 1,024 characters, so the item is counted anew by the same rules:
size classes of Go's allocator (runtime/sizeclasses.go) and its maps (internal/runtime/maps, groups of eight slots).
"""

from __future__ import annotations

from bisect import bisect_left

CLASSES = (
    8,
    16,
    24,
    32,
    48,
    64,
    80,
    96,
    112,
    128,
    144,
    160,
    176,
    192,
    208,
    224,
    240,
    256,
    288,
    320,
    352,
    384,
    416,
    448,
)
CLASSES += (480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048)

ID = "1000000001"
ITEM = {
    "id": ID,
    "customer_id": ID,
    "status": "placed",
    "created_at": "2026-01-02T03:04:05.123456789Z",
    "total_cents": "12",
    "carrier": f"carrier of {ID}",
    "note": f"note of {ID} " + 64 * "x",
    "lines": [{"sku": f"sku of {ID} " + 64 * "x", "quantity": "1", "unit_cents": "12"}],
    "leaktight_filler": 1024 * "x",
}
"""As the service writes an order, with the attributes that the source names and it left out, and the filler."""


def allocated(size: int) -> int:
    """Bytes that the allocator hands out for an object of this size."""
    return CLASSES[bisect_left(CLASSES, size)]


def text(value: str) -> int:
    """A string's bytes. Below 16 they share blocks of 16 with others of their kind."""
    return len(value) if len(value) < 16 else allocated(len(value))


def decoded_item() -> float:
    """The SDK's map of attributes."""
    return decoded(ITEM)


def decoded(value: object) -> float:
    """A value of the SDK with its box (types.AttributeValueMember*): names, values and groups of a map, the array
    of a list, the bytes of a string. The outermost map has no box."""
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return allocated(16 * len(value)) + sum(boxed(each) for each in value)
    assert isinstance(value, dict)
    slot = 16 + 16  # a name and an interface
    one_group, two_groups = allocated(8 + 8 * slot), allocated(2 * (8 + 8 * slot))
    # More than eight entries take a table of two groups behind a directory.
    groups = one_group if len(value) <= 8 else two_groups + 32 + 8
    return sum(text(name) for name in value) + sum(map(boxed, value.values())) + 48 + groups


def boxed(value: object) -> float:
    """A value with what an interface points to: a string's header, a list's, or the pointer to a map, and the word
    that Go adds behind the marker without size that each of these types ends with."""
    box = 24 if isinstance(value, str) else 32 if isinstance(value, list) else 16
    return box + decoded(value)


def request_line(path: str) -> int:
    """The line that a path parameter is cut out of, and keeps."""
    return allocated(len(f"GET {path} HTTP/1.1"))


PLANTED_ITEM = 1040 + 56 + 6 * 16 + 288 + 48
"""The item that PLANTED.md counts."""
PLANTED_LINE = 64
SHORTER_ID = 48 - 16

CACHED = (decoded_item() + request_line(f"/orders/{ID}") + 24 / 0.875, decoded_item() + 32 + 24 / 0.5)
SUMMARY = (8100 - PLANTED_ITEM + decoded_item() - PLANTED_LINE, 8450 - PLANTED_ITEM + decoded_item())
SHIPMENT = (15_600.0 + 8192, 17_000.0 + 8192)
QUOTE = (1200.0 - 3 * SHORTER_ID + 4096 - 200, 1550.0 + 4096)
"""The slower lookup was cancelled more often here than in PLANTED.md, where requests come one at a time: its result
then holds no order."""
INVOICE = (
    request_line(f"/orders/{ID}/invoice") + 40.0,
    request_line(f"/orders/{ID}/invoice") + 40 * 1.25,
)
