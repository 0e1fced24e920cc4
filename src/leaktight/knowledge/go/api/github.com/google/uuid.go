// Interface of github.com/google/uuid@v1.6.0, generated from its types. Signatures only.
package uuid

import "database/sql/driver"
import "hash"
import "io"

const Future Variant = 4
const Group Domain = 1
const Invalid Variant = 0
const Microsoft Variant = 3
const Org Domain = 2
const Person Domain = 0
const RFC4122 Variant = 1
const Reserved Variant = 2
var Max UUID
var NameSpaceDNS UUID
var NameSpaceOID UUID
var NameSpaceURL UUID
var NameSpaceX500 UUID
var Nil UUID
func ClockSequence() int
func DisableRandPool()
func EnableRandPool()
func FromBytes(b []byte) (uuid UUID, err error)
func GetTime() (Time, uint16, error)
func IsInvalidLengthError(err error) bool
func Must(uuid UUID, err error) UUID
func MustParse(s string) UUID
func New() UUID
func NewDCEGroup() (UUID, error)
func NewDCEPerson() (UUID, error)
func NewDCESecurity(domain Domain, id uint32) (UUID, error)
func NewHash(h hash.Hash, space UUID, data []byte, version int) UUID
func NewMD5(space UUID, data []byte) UUID
func NewRandom() (UUID, error)
func NewRandomFromReader(r io.Reader) (UUID, error)
func NewSHA1(space UUID, data []byte) UUID
func NewString() string
func NewUUID() (UUID, error)
func NewV6() (UUID, error)
func NewV7() (UUID, error)
func NewV7FromReader(r io.Reader) (UUID, error)
func NodeID() []byte
func NodeInterface() string
func Parse(s string) (UUID, error)
func ParseBytes(b []byte) (UUID, error)
func SetClockSequence(seq int)
func SetNodeID(id []byte) bool
func SetNodeInterface(name string) bool
func SetRand(r io.Reader)
func Validate(s string) error
type Domain byte
func (Domain) String() string
type NullUUID struct { UUID UUID; Valid bool }
func (*NullUUID) Scan(value any) error
func (*NullUUID) UnmarshalBinary(data []byte) error
func (*NullUUID) UnmarshalJSON(data []byte) error
func (*NullUUID) UnmarshalText(data []byte) error
func (NullUUID) MarshalBinary() ([]byte, error)
func (NullUUID) MarshalJSON() ([]byte, error)
func (NullUUID) MarshalText() ([]byte, error)
func (NullUUID) Value() (driver.Value, error)
type Time int64
func (Time) UnixTime() (sec int64, nsec int64)
type UUID [16]byte
func (*UUID) Scan(src any) error
func (*UUID) UnmarshalBinary(data []byte) error
func (*UUID) UnmarshalText(data []byte) error
func (UUID) ClockSequence() int
func (UUID) Domain() Domain
func (UUID) ID() uint32
func (UUID) MarshalBinary() ([]byte, error)
func (UUID) MarshalText() ([]byte, error)
func (UUID) NodeID() []byte
func (UUID) String() string
func (UUID) Time() Time
func (UUID) URN() string
func (UUID) Value() (driver.Value, error)
func (UUID) Variant() Variant
func (UUID) Version() Version
type UUIDs []UUID
func (UUIDs) Strings() []string
type Variant byte
func (Variant) String() string
type Version byte
func (Version) String() string
