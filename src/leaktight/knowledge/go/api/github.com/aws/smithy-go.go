// Interface of github.com/aws/smithy-go@v1.28.9, generated from its types. Signatures only.
package smithy

import "github.com/aws/smithy-go/document"
import "io"
import "math/big"
import "time"

const ExtCBOR ExtensionID = 1
const ExtHTTPBinding ExtensionID = 4
const ExtJSON ExtensionID = 0
const ExtQuery ExtensionID = 3
const ExtXML ExtensionID = 2
const FaultClient ErrorFault = 2
const FaultServer ErrorFault = 1
const FaultUnknown ErrorFault = 0
const ShapeTypeBigDecimal ShapeType = 11
const ShapeTypeBigInteger ShapeType = 12
const ShapeTypeBlob ShapeType = 0
const ShapeTypeBoolean ShapeType = 1
const ShapeTypeByte ShapeType = 4
const ShapeTypeDocument ShapeType = 9
const ShapeTypeDouble ShapeType = 10
const ShapeTypeEnum ShapeType = 13
const ShapeTypeFloat ShapeType = 8
const ShapeTypeIntEnum ShapeType = 14
const ShapeTypeInteger ShapeType = 6
const ShapeTypeList ShapeType = 15
const ShapeTypeLong ShapeType = 7
const ShapeTypeMap ShapeType = 17
const ShapeTypeMember ShapeType = 20
const ShapeTypeOperation ShapeType = 23
const ShapeTypeResource ShapeType = 22
const ShapeTypeService ShapeType = 21
const ShapeTypeSet ShapeType = 16
const ShapeTypeShort ShapeType = 5
const ShapeTypeString ShapeType = 2
const ShapeTypeStructure ShapeType = 18
const ShapeTypeTimestamp ShapeType = 3
const ShapeTypeUnion ShapeType = 19
func NewErrParamRequired(field string) *ParamRequiredError
func NewOperationSchema(op *Schema, input *Schema, output *Schema) *OperationSchema
func NewSchema(id ShapeID, typ ShapeType, numMembers int, ts ...Trait) *Schema
func NewServiceSchema(schema *Schema, version string) *ServiceSchema
func ReadList(d ShapeDeserializer, schema *Schema, memberFn func() error) error
func ReadMap(d ShapeDeserializer, schema *Schema, memberFn func(string) error) error
func ReadStruct(d ShapeDeserializer, schema *Schema, memberFn func(*Schema) error) error
func ReadUnion(d ShapeDeserializer, schema *Schema, memberFn func(*Schema) error) error
func RegistryEntry[T any](schema *Schema) *TypeRegistryEntry
func SchemaDirectTrait[T Trait](s *Schema) (T, bool)
func SchemaExtension[T any](s *Schema, id ExtensionID, build func(*Schema) *T) *T
func SchemaTrait[T Trait](s *Schema) (T, bool)
type APIError interface { error; ErrorCode() string; ErrorFault() ErrorFault; ErrorMessage() string }
type CanceledError struct { Err error }
func (*CanceledError) CanceledError() bool
func (*CanceledError) Error() string
func (*CanceledError) Unwrap() error
type Deserializable interface { Deserialize(ShapeDeserializer) error }
type DeserializableError interface { Deserializable; error }
type DeserializationError struct { Err error; Snapshot []byte }
func (*DeserializationError) Error() string
func (*DeserializationError) Unwrap() error
type Document interface { GetValue() (any, error); UnmarshalDocument(any) error }
type ErrorFault int
func (ErrorFault) String() string
type ExtensionID int
type GenericAPIError struct { Code string; Message string; Fault ErrorFault }
func (*GenericAPIError) Error() string
func (*GenericAPIError) ErrorCode() string
func (*GenericAPIError) ErrorFault() ErrorFault
func (*GenericAPIError) ErrorMessage() string
type IndexableTrait interface { Trait; TraitIndex() int }
type InvalidParamError interface { error; AddNestedContext(string); Field() string; SetContext(string) }
type InvalidParamsError struct { Context string }
func (*InvalidParamsError) Add(err InvalidParamError)
func (*InvalidParamsError) AddNested(nestedCtx string, nested InvalidParamsError)
func (*InvalidParamsError) Len() int
func (InvalidParamsError) Error() string
func (InvalidParamsError) Errs() []error
type OperationError struct { ServiceID string; OperationName string; Err error }
func (*OperationError) Error() string
func (*OperationError) Operation() string
func (*OperationError) Service() string
func (*OperationError) Unwrap() error
type OperationSchema struct { *Schema; Input *Schema; Output *Schema }
func (*OperationSchema) IsInputEventStream() bool
func (*OperationSchema) IsOutputEventStream() bool
type ParamRequiredError struct { invalidParamError }
type Properties struct{}
func (*Properties) Get(key any) any
func (*Properties) Has(key any) bool
func (*Properties) Set(key any, value any)
func (*Properties) SetAll(other *Properties)
func (*Properties) Values() map[any]any
type PropertiesReader interface { Get(key any) any }
type Schema struct{}
func (*Schema) AddMember(name string, target *Schema, ts ...Trait) *Schema
func (*Schema) ID() ShapeID
func (*Schema) ListMember() *Schema
func (*Schema) MapKey() *Schema
func (*Schema) MapValue() *Schema
func (*Schema) Member(name string) *Schema
func (*Schema) MemberName() string
func (*Schema) Members() map[string]*Schema
func (*Schema) TargetID() ShapeID
func (*Schema) Type() ShapeType
type Serializable interface { Serialize(ShapeSerializer) }
type SerializationError struct { Err error }
func (*SerializationError) Error() string
func (*SerializationError) Unwrap() error
type ServiceSchema struct { *Schema; Version string }
type ShapeDeserializer interface { ReadBigFloat(*Schema, *big.Float) error; ReadBigInt(*Schema, *big.Int) error; ReadBlob(*Schema, *[]byte) error; ReadBool(*Schema, *bool) error; ReadDocument(*Schema, *document.Value) error; ReadFloat32(*Schema, *float32) error; ReadFloat64(*Schema, *float64) error; ReadInt16(*Schema, *int16) error; ReadInt32(*Schema, *int32) error; ReadInt64(*Schema, *int64) error; ReadInt8(*Schema, *int8) error; ReadList(*Schema) error; ReadListItem(*Schema) (hasMoreElements bool, err error); ReadMap(*Schema) error; ReadMapKey(*Schema) (key string, hasMoreElements bool, err error); ReadNil(*Schema) (bool, error); ReadString(*Schema, *string) error; ReadStruct(*Schema) error; ReadStructMember() (*Schema, error); ReadTime(*Schema, *time.Time) error; ReadUnion(*Schema) (*Schema, error) }
type ShapeID struct { Namespace string; Name string; Member string }
func (ShapeID) String() string
type ShapeSerializer interface { Bytes() []byte; CloseList(); CloseMap(); CloseStruct(); CloseUnion(); WriteBigFloat(*Schema, *big.Float); WriteBigInt(*Schema, *big.Int); WriteBlob(*Schema, []byte); WriteBool(*Schema, bool); WriteDocument(*Schema, document.Value); WriteFloat32(*Schema, float32); WriteFloat64(*Schema, float64); WriteInt16(*Schema, int16); WriteInt32(*Schema, int32); WriteInt64(*Schema, int64); WriteInt8(*Schema, int8); WriteKey(*Schema, string); WriteList(*Schema); WriteMap(*Schema); WriteNil(*Schema); WriteString(*Schema, string); WriteStruct(*Schema); WriteTime(*Schema, time.Time); WriteUnion(schema *Schema, variant *Schema) }
type ShapeType int
type StreamingInput interface { GetPayloadStream() io.Reader }
type StreamingOutput interface { SetPayloadStream(io.ReadCloser) }
type Trait interface { TraitID() ShapeID }
type TypeRegistry struct { Entries map[string]*TypeRegistryEntry }
func (*TypeRegistry) DeserializableError(id string) (DeserializableError, bool)
func (*TypeRegistry) LookupEntry(id string) (*TypeRegistryEntry, bool)
type TypeRegistryEntry struct { Schema *Schema; New func() any }
type invalidParamError struct{}
func (*invalidParamError) AddNestedContext(ctx string)
func (*invalidParamError) SetContext(ctx string)
func (invalidParamError) Error() string
func (invalidParamError) Field() string
