// Interface of go.mongodb.org/mongo-driver/bson/primitive@v1.17.10, generated from its types. Signatures only.
package primitive

import "math/big"
import "time"

const MaxDecimal128Exp = 6111
const MinDecimal128Exp = -6176
var ErrInvalidHex error
var ErrParseInf error
var ErrParseNaN error
var ErrParseNegInf error
var NilObjectID ObjectID
func CompareTimestamp(tp Timestamp, tp2 Timestamp) int
func IsValidObjectID(s string) bool
func NewDateTimeFromTime(t time.Time) DateTime
func NewDecimal128(h uint64, l uint64) Decimal128
func NewObjectID() ObjectID
func NewObjectIDFromTimestamp(timestamp time.Time) ObjectID
func ObjectIDFromHex(s string) (ObjectID, error)
func ParseDecimal128(s string) (Decimal128, error)
func ParseDecimal128FromBigInt(bi *big.Int, exp int) (Decimal128, bool)
type A []any
type Binary struct { Subtype byte; Data []byte }
func (Binary) Equal(bp2 Binary) bool
func (Binary) IsZero() bool
type CodeWithScope struct { Code JavaScript; Scope any }
func (CodeWithScope) String() string
type D []E
func (D) Map() M
type DBPointer struct { DB string; Pointer ObjectID }
func (DBPointer) Equal(d2 DBPointer) bool
func (DBPointer) IsZero() bool
func (DBPointer) String() string
type DateTime int64
func (*DateTime) UnmarshalJSON(data []byte) error
func (DateTime) MarshalJSON() ([]byte, error)
func (DateTime) Time() time.Time
type Decimal128 struct{}
func (*Decimal128) UnmarshalJSON(b []byte) error
func (Decimal128) BigInt() (*big.Int, int, error)
func (Decimal128) GetBytes() (uint64, uint64)
func (Decimal128) IsInf() int
func (Decimal128) IsNaN() bool
func (Decimal128) IsZero() bool
func (Decimal128) MarshalJSON() ([]byte, error)
func (Decimal128) String() string
type E struct { Key string; Value any }
type JavaScript string
type M map[string]any
type MaxKey struct{}
type MinKey struct{}
type Null struct{}
type ObjectID [12]byte
func (*ObjectID) UnmarshalJSON(b []byte) error
func (*ObjectID) UnmarshalText(b []byte) error
func (ObjectID) Hex() string
func (ObjectID) IsZero() bool
func (ObjectID) MarshalJSON() ([]byte, error)
func (ObjectID) MarshalText() ([]byte, error)
func (ObjectID) String() string
func (ObjectID) Timestamp() time.Time
type Regex struct { Pattern string; Options string }
func (Regex) Equal(rp2 Regex) bool
func (Regex) IsZero() bool
func (Regex) String() string
type Symbol string
type Timestamp struct { T uint32; I uint32 }
func (Timestamp) After(tp2 Timestamp) bool
func (Timestamp) Before(tp2 Timestamp) bool
func (Timestamp) Compare(tp2 Timestamp) int
func (Timestamp) Equal(tp2 Timestamp) bool
func (Timestamp) IsZero() bool
type Undefined struct{}
