// Interface of go.mongodb.org/mongo-driver/bson@v1.17.10, generated from its types. Signatures only.
package bson

import "bytes"
import "go.mongodb.org/mongo-driver/bson/bsoncodec"
import "go.mongodb.org/mongo-driver/bson/bsonrw"
import "go.mongodb.org/mongo-driver/bson/bsontype"
import "go.mongodb.org/mongo-driver/bson/primitive"
import "io"
import "reflect"
import "time"

const TypeArray bsontype.Type = 4
const TypeBinary bsontype.Type = 5
const TypeBinaryBinaryOld byte = 2
const TypeBinaryColumn byte = 7
const TypeBinaryEncrypted byte = 6
const TypeBinaryFunction byte = 1
const TypeBinaryGeneric byte = 0
const TypeBinaryMD5 byte = 5
const TypeBinarySensitive byte = 8
const TypeBinaryUUID byte = 4
const TypeBinaryUUIDOld byte = 3
const TypeBinaryUserDefined byte = 128
const TypeBoolean bsontype.Type = 8
const TypeCodeWithScope bsontype.Type = 15
const TypeDBPointer bsontype.Type = 12
const TypeDateTime bsontype.Type = 9
const TypeDecimal128 bsontype.Type = 19
const TypeDouble bsontype.Type = 1
const TypeEmbeddedDocument bsontype.Type = 3
const TypeInt32 bsontype.Type = 16
const TypeInt64 bsontype.Type = 18
const TypeJavaScript bsontype.Type = 13
const TypeMaxKey bsontype.Type = 127
const TypeMinKey bsontype.Type = 255
const TypeNull bsontype.Type = 10
const TypeObjectID bsontype.Type = 7
const TypeRegex bsontype.Type = 11
const TypeString bsontype.Type = 2
const TypeSymbol bsontype.Type = 14
const TypeTimestamp bsontype.Type = 17
const TypeUndefined bsontype.Type = 6
var DefaultRegistry *bsoncodec.Registry
var ErrDecodeToNil error
var ErrNilContext error
var ErrNilReader error
var ErrNilRegistry error
func IndentExtJSON(dst *bytes.Buffer, src []byte, prefix string, indent string) error
func Marshal(val any) ([]byte, error)
func MarshalAppend(dst []byte, val any) ([]byte, error)
func MarshalAppendWithContext(ec bsoncodec.EncodeContext, dst []byte, val any) ([]byte, error)
func MarshalAppendWithRegistry(r *bsoncodec.Registry, dst []byte, val any) ([]byte, error)
func MarshalExtJSON(val any, canonical bool, escapeHTML bool) ([]byte, error)
func MarshalExtJSONAppend(dst []byte, val any, canonical bool, escapeHTML bool) ([]byte, error)
func MarshalExtJSONAppendWithContext(ec bsoncodec.EncodeContext, dst []byte, val any, canonical bool, escapeHTML bool) ([]byte, error)
func MarshalExtJSONAppendWithRegistry(r *bsoncodec.Registry, dst []byte, val any, canonical bool, escapeHTML bool) ([]byte, error)
func MarshalExtJSONIndent(val any, canonical bool, escapeHTML bool, prefix string, indent string) ([]byte, error)
func MarshalExtJSONWithContext(ec bsoncodec.EncodeContext, val any, canonical bool, escapeHTML bool) ([]byte, error)
func MarshalExtJSONWithRegistry(r *bsoncodec.Registry, val any, canonical bool, escapeHTML bool) ([]byte, error)
func MarshalValue(val any) (bsontype.Type, []byte, error)
func MarshalValueAppend(dst []byte, val any) (bsontype.Type, []byte, error)
func MarshalValueAppendWithContext(ec bsoncodec.EncodeContext, dst []byte, val any) (bsontype.Type, []byte, error)
func MarshalValueAppendWithRegistry(r *bsoncodec.Registry, dst []byte, val any) (bsontype.Type, []byte, error)
func MarshalValueWithContext(ec bsoncodec.EncodeContext, val any) (bsontype.Type, []byte, error)
func MarshalValueWithRegistry(r *bsoncodec.Registry, val any) (bsontype.Type, []byte, error)
func MarshalWithContext(ec bsoncodec.EncodeContext, val any) ([]byte, error)
func MarshalWithRegistry(r *bsoncodec.Registry, val any) ([]byte, error)
func NewDecoder(vr bsonrw.ValueReader) (*Decoder, error)
func NewDecoderWithContext(dc bsoncodec.DecodeContext, vr bsonrw.ValueReader) (*Decoder, error)
func NewEncoder(vw bsonrw.ValueWriter) (*Encoder, error)
func NewEncoderWithContext(ec bsoncodec.EncodeContext, vw bsonrw.ValueWriter) (*Encoder, error)
func NewFromIOReader(r io.Reader) (Raw, error)
func NewRegistry() *bsoncodec.Registry
func NewRegistryBuilder() *bsoncodec.RegistryBuilder
func ReadDocument(r io.Reader) (Raw, error)
func Unmarshal(data []byte, val any) error
func UnmarshalExtJSON(data []byte, canonical bool, val any) error
func UnmarshalExtJSONWithContext(dc bsoncodec.DecodeContext, data []byte, canonical bool, val any) error
func UnmarshalExtJSONWithRegistry(r *bsoncodec.Registry, data []byte, canonical bool, val any) error
func UnmarshalValue(t bsontype.Type, data []byte, val any) error
func UnmarshalValueWithRegistry(r *bsoncodec.Registry, t bsontype.Type, data []byte, val any) error
func UnmarshalWithContext(dc bsoncodec.DecodeContext, data []byte, val any) error
func UnmarshalWithRegistry(r *bsoncodec.Registry, data []byte, val any) error
type A = primitive.A
type D = primitive.D
type Decoder struct{}
func (*Decoder) AllowTruncatingDoubles()
func (*Decoder) BinaryAsSlice()
func (*Decoder) Decode(val any) error
func (*Decoder) DefaultDocumentD()
func (*Decoder) DefaultDocumentM()
func (*Decoder) Reset(vr bsonrw.ValueReader) error
func (*Decoder) SetContext(dc bsoncodec.DecodeContext) error
func (*Decoder) SetRegistry(r *bsoncodec.Registry) error
func (*Decoder) UseJSONStructTags()
func (*Decoder) UseLocalTimeZone()
func (*Decoder) ZeroMaps()
func (*Decoder) ZeroStructs()
type E = primitive.E
type Encoder struct{}
func (*Encoder) Encode(val any) error
func (*Encoder) ErrorOnInlineDuplicates()
func (*Encoder) IntMinSize()
func (*Encoder) NilByteSliceAsEmpty()
func (*Encoder) NilMapAsEmpty()
func (*Encoder) NilSliceAsEmpty()
func (*Encoder) OmitZeroStruct()
func (*Encoder) Reset(vw bsonrw.ValueWriter) error
func (*Encoder) SetContext(ec bsoncodec.EncodeContext) error
func (*Encoder) SetRegistry(r *bsoncodec.Registry) error
func (*Encoder) StringifyMapKeysWithFmt()
func (*Encoder) UseJSONStructTags()
type M = primitive.M
type Marshaler interface { MarshalBSON() ([]byte, error) }
type PrimitiveCodecs struct{}
func (PrimitiveCodecs) RawDecodeValue(_ bsoncodec.DecodeContext, vr bsonrw.ValueReader, val reflect.Value) error
func (PrimitiveCodecs) RawEncodeValue(_ bsoncodec.EncodeContext, vw bsonrw.ValueWriter, val reflect.Value) error
func (PrimitiveCodecs) RawValueDecodeValue(_ bsoncodec.DecodeContext, vr bsonrw.ValueReader, val reflect.Value) error
func (PrimitiveCodecs) RawValueEncodeValue(_ bsoncodec.EncodeContext, vw bsonrw.ValueWriter, val reflect.Value) error
func (PrimitiveCodecs) RegisterPrimitiveCodecs(rb *bsoncodec.RegistryBuilder)
type Raw []byte
func (Raw) Elements() ([]RawElement, error)
func (Raw) Index(index uint) RawElement
func (Raw) IndexErr(index uint) (RawElement, error)
func (Raw) Lookup(key ...string) RawValue
func (Raw) LookupErr(key ...string) (RawValue, error)
func (Raw) String() string
func (Raw) Validate() (err error)
func (Raw) Values() ([]RawValue, error)
type RawElement []byte
func (RawElement) DebugString() string
func (RawElement) Key() string
func (RawElement) KeyErr() (string, error)
func (RawElement) String() string
func (RawElement) Validate() error
func (RawElement) Value() RawValue
func (RawElement) ValueErr() (RawValue, error)
type RawValue struct { Type bsontype.Type; Value []byte }
func (RawValue) Array() Raw
func (RawValue) ArrayOK() (Raw, bool)
func (RawValue) AsInt32() int32
func (RawValue) AsInt32OK() (int32, bool)
func (RawValue) AsInt64() int64
func (RawValue) AsInt64OK() (int64, bool)
func (RawValue) Binary() (subtype byte, data []byte)
func (RawValue) BinaryOK() (subtype byte, data []byte, ok bool)
func (RawValue) Boolean() bool
func (RawValue) BooleanOK() (bool, bool)
func (RawValue) CodeWithScope() (string, Raw)
func (RawValue) CodeWithScopeOK() (string, Raw, bool)
func (RawValue) DBPointer() (string, primitive.ObjectID)
func (RawValue) DBPointerOK() (string, primitive.ObjectID, bool)
func (RawValue) DateTime() int64
func (RawValue) DateTimeOK() (int64, bool)
func (RawValue) DebugString() string
func (RawValue) Decimal128() primitive.Decimal128
func (RawValue) Decimal128OK() (primitive.Decimal128, bool)
func (RawValue) Document() Raw
func (RawValue) DocumentOK() (Raw, bool)
func (RawValue) Double() float64
func (RawValue) DoubleOK() (float64, bool)
func (RawValue) Equal(rv2 RawValue) bool
func (RawValue) Int32() int32
func (RawValue) Int32OK() (int32, bool)
func (RawValue) Int64() int64
func (RawValue) Int64OK() (int64, bool)
func (RawValue) IsNumber() bool
func (RawValue) IsZero() bool
func (RawValue) JavaScript() string
func (RawValue) JavaScriptOK() (string, bool)
func (RawValue) ObjectID() primitive.ObjectID
func (RawValue) ObjectIDOK() (primitive.ObjectID, bool)
func (RawValue) Regex() (pattern string, options string)
func (RawValue) RegexOK() (pattern string, options string, ok bool)
func (RawValue) String() string
func (RawValue) StringValue() string
func (RawValue) StringValueOK() (string, bool)
func (RawValue) Symbol() string
func (RawValue) SymbolOK() (string, bool)
func (RawValue) Time() time.Time
func (RawValue) TimeOK() (time.Time, bool)
func (RawValue) Timestamp() (t uint32, i uint32)
func (RawValue) TimestampOK() (t uint32, i uint32, ok bool)
func (RawValue) Unmarshal(val any) error
func (RawValue) UnmarshalWithContext(dc *bsoncodec.DecodeContext, val any) error
func (RawValue) UnmarshalWithRegistry(r *bsoncodec.Registry, val any) error
func (RawValue) Validate() error
type Unmarshaler interface { UnmarshalBSON([]byte) error }
type ValueMarshaler interface { MarshalBSONValue() (bsontype.Type, []byte, error) }
type ValueUnmarshaler interface { UnmarshalBSONValue(bsontype.Type, []byte) error }
type Zeroer interface { IsZero() bool }
