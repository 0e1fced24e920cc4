// Interface of github.com/guregu/dynamo@v1.23.0, generated from its types. Signatures only.
package dynamo

import "context"
import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/client"
import "github.com/aws/aws-sdk-go/service/dynamodb"
import "github.com/aws/aws-sdk-go/service/dynamodb/dynamodbiface"
import "time"

const ActiveStatus Status = "ACTIVE"
const Ascending Order = true
const BeginsWith Operator = "BEGINS_WITH"
const Between Operator = "BETWEEN"
const BinaryType KeyType = "B"
const CreatingStatus Status = "CREATING"
const DeletingStatus Status = "DELETING"
const Descending = false
const Equal Operator = "EQ"
const Greater Operator = "GT"
const GreaterOrEqual Operator = "GE"
const Less Operator = "LT"
const LessOrEqual Operator = "LE"
const NoneType KeyType = ""
const NotEqual Operator = "NE"
const NotExistsStatus Status = "_gone"
const NumberType KeyType = "N"
const SSETypeAES256 SSEType = "AES256"
const SSETypeKMS SSEType = "KMS"
const StringType KeyType = "S"
const TTLDisabled TTLStatus = "DISABLED"
const TTLDisabling TTLStatus = "DISABLING"
const TTLEnabled TTLStatus = "ENABLED"
const TTLEnabling TTLStatus = "ENABLING"
const UpdatingStatus Status = "UPDATING"
var AllProjection IndexProjection
var ErrNoInput error
var ErrNotFound error
var ErrTooMany error
var IncludeProjection IndexProjection
var KeysOnlyProjection IndexProjection
var KeysOnlyView StreamView
var NewAndOldImagesView StreamView
var NewImageView StreamView
var OldImageView StreamView
var RetryTimeout time.Duration
func AWSEncoding(v any) Coder
func IsCondCheckFailed(err error) bool
func Marshal(v any) (*dynamodb.AttributeValue, error)
func MarshalItem(v any) (map[string]*dynamodb.AttributeValue, error)
func New(p client.ConfigProvider, cfgs ...*aws.Config) *DB
func NewFromIface(client dynamodbiface.DynamoDBAPI) *DB
func Unmarshal(av *dynamodb.AttributeValue, out any) error
func UnmarshalItem(item map[string]*dynamodb.AttributeValue, out any) error
type Batch struct{}
func (Batch) Get(keys ...Keyed) *BatchGet
func (Batch) Write() *BatchWrite
type BatchGet struct{}
func (*BatchGet) All(out any) error
func (*BatchGet) AllWithContext(ctx context.Context, out any) error
func (*BatchGet) And(keys ...Keyed) *BatchGet
func (*BatchGet) Consistent(on bool) *BatchGet
func (*BatchGet) ConsumedCapacity(cc *ConsumedCapacity) *BatchGet
func (*BatchGet) From(table Table, hashKey string, keys ...Keyed) *BatchGet
func (*BatchGet) FromRange(table Table, hashKey string, rangeKey string, keys ...Keyed) *BatchGet
func (*BatchGet) Iter() Iter
func (*BatchGet) IterWithTable(tablePtr *string) Iter
func (*BatchGet) Merge(srcs ...*BatchGet) *BatchGet
func (*BatchGet) Project(paths ...string) *BatchGet
func (*BatchGet) ProjectTable(table Table, paths ...string) *BatchGet
type BatchWrite struct{}
func (*BatchWrite) ConsumedCapacity(cc *ConsumedCapacity) *BatchWrite
func (*BatchWrite) Delete(keys ...Keyed) *BatchWrite
func (*BatchWrite) DeleteIn(table Table, hashKey string, keys ...Keyed) *BatchWrite
func (*BatchWrite) DeleteInRange(table Table, hashKey string, rangeKey string, keys ...Keyed) *BatchWrite
func (*BatchWrite) Merge(srcs ...*BatchWrite) *BatchWrite
func (*BatchWrite) Put(items ...any) *BatchWrite
func (*BatchWrite) PutIn(table Table, items ...any) *BatchWrite
func (*BatchWrite) Run() (wrote int, err error)
func (*BatchWrite) RunWithContext(ctx context.Context) (wrote int, err error)
type Coder interface { Marshaler; Unmarshaler }
type ConditionCheck struct{}
func (*ConditionCheck) If(expr string, args ...any) *ConditionCheck
func (*ConditionCheck) IfExists() *ConditionCheck
func (*ConditionCheck) IfNotExists() *ConditionCheck
func (*ConditionCheck) Range(rangeKey string, value any) *ConditionCheck
type ConsumedCapacity struct { Total float64; Read float64; Write float64; GSI map[string]float64; GSIRead map[string]float64; GSIWrite map[string]float64; LSI map[string]float64; LSIRead map[string]float64; LSIWrite map[string]float64; Table float64; TableRead float64; TableWrite float64; TableName string }
type CreateTable struct{}
func (*CreateTable) Index(index Index) *CreateTable
func (*CreateTable) OnDemand(enabled bool) *CreateTable
func (*CreateTable) Project(index string, projection IndexProjection, includeAttribs ...string) *CreateTable
func (*CreateTable) Provision(readUnits int64, writeUnits int64) *CreateTable
func (*CreateTable) ProvisionIndex(index string, readUnits int64, writeUnits int64) *CreateTable
func (*CreateTable) Run() error
func (*CreateTable) RunWithContext(ctx context.Context) error
func (*CreateTable) SSEEncryption(enabled bool, keyID string, sseType SSEType) *CreateTable
func (*CreateTable) Stream(view StreamView) *CreateTable
func (*CreateTable) Tag(key string, value string) *CreateTable
func (*CreateTable) Wait() error
func (*CreateTable) WaitWithContext(ctx context.Context) error
type DB struct{}
func (*DB) Client() dynamodbiface.DynamoDBAPI
func (*DB) CreateTable(name string, from any) *CreateTable
func (*DB) GetTx() *GetTx
func (*DB) ListTables() *ListTables
func (*DB) Table(name string) Table
func (*DB) WriteTx() *WriteTx
type Delete struct{}
func (*Delete) ConsumedCapacity(cc *ConsumedCapacity) *Delete
func (*Delete) If(expr string, args ...any) *Delete
func (*Delete) OldValue(out any) error
func (*Delete) OldValueWithContext(ctx context.Context, out any) error
func (*Delete) Range(name string, value any) *Delete
func (*Delete) Run() error
func (*Delete) RunWithContext(ctx context.Context) error
type DeleteTable struct{}
func (*DeleteTable) Run() error
func (*DeleteTable) RunWithContext(ctx context.Context) error
func (*DeleteTable) Wait() error
func (*DeleteTable) WaitWithContext(ctx context.Context) error
type DescribeTTL struct{}
func (*DescribeTTL) Run() (TTLDescription, error)
func (*DescribeTTL) RunWithContext(ctx context.Context) (TTLDescription, error)
type DescribeTable struct{}
func (*DescribeTable) Run() (Description, error)
func (*DescribeTable) RunWithContext(ctx context.Context) (Description, error)
type Description struct { Name string; ARN string; Status Status; Created time.Time; HashKey string; HashKeyType KeyType; RangeKey string; RangeKeyType KeyType; Throughput Throughput; OnDemand bool; Items int64; Size int64; GSI []Index; LSI []Index; StreamEnabled bool; StreamView StreamView; LatestStreamARN string; LatestStreamLabel string; SSEDescription SSEDescription }
func (Description) Active() bool
type ExpressionLiteral struct { Expression string; AttributeNames map[string]*string; AttributeValues map[string]*dynamodb.AttributeValue }
type GetTx struct{}
func (*GetTx) All(out any) error
func (*GetTx) AllWithContext(ctx context.Context, out any) error
func (*GetTx) ConsumedCapacity(cc *ConsumedCapacity) *GetTx
func (*GetTx) Get(q *Query) *GetTx
func (*GetTx) GetOne(q *Query, out any) *GetTx
func (*GetTx) Run() error
func (*GetTx) RunWithContext(ctx context.Context) error
type Index struct { Name string; ARN string; Status Status; Backfilling bool; Local bool; HashKey string; HashKeyType KeyType; RangeKey string; RangeKeyType KeyType; Throughput Throughput; Items int64; Size int64; ProjectionType IndexProjection; ProjectionAttribs []string }
type IndexProjection string
type Item = map[string]*dynamodb.AttributeValue
type ItemMarshaler interface { MarshalDynamoItem() (map[string]*dynamodb.AttributeValue, error) }
type ItemUnmarshaler interface { UnmarshalDynamoItem(item map[string]*dynamodb.AttributeValue) error }
type Iter interface { Err() error; Next(out any) bool; NextWithContext(ctx context.Context, out any) bool }
type KeyType string
type Keyed interface { HashKey() any; RangeKey() any }
type Keys [2]any
func (Keys) HashKey() any
func (Keys) RangeKey() any
type ListTables struct{}
func (*ListTables) All() ([]string, error)
func (*ListTables) AllWithContext(ctx context.Context) ([]string, error)
func (*ListTables) Iter() Iter
type Marshaler interface { MarshalDynamo() (*dynamodb.AttributeValue, error) }
type Operator string
type Order bool
type PagingIter interface { Iter; LastEvaluatedKey() PagingKey }
type PagingKey map[string]*dynamodb.AttributeValue
type ParallelIter interface { Iter; LastEvaluatedKeys() []PagingKey }
type Put struct{}
func (*Put) ConsumedCapacity(cc *ConsumedCapacity) *Put
func (*Put) If(expr string, args ...any) *Put
func (*Put) OldValue(out any) error
func (*Put) OldValueWithContext(ctx context.Context, out any) error
func (*Put) Run() error
func (*Put) RunWithContext(ctx context.Context) error
type Query struct{}
func (*Query) All(out any) error
func (*Query) AllWithContext(ctx context.Context, out any) error
func (*Query) AllWithLastEvaluatedKey(out any) (PagingKey, error)
func (*Query) AllWithLastEvaluatedKeyContext(ctx context.Context, out any) (PagingKey, error)
func (*Query) Consistent(on bool) *Query
func (*Query) ConsumedCapacity(cc *ConsumedCapacity) *Query
func (*Query) Count() (int64, error)
func (*Query) CountWithContext(ctx context.Context) (int64, error)
func (*Query) Filter(expr string, args ...any) *Query
func (*Query) Index(name string) *Query
func (*Query) Iter() PagingIter
func (*Query) Limit(limit int64) *Query
func (*Query) One(out any) error
func (*Query) OneWithContext(ctx context.Context, out any) error
func (*Query) Order(order Order) *Query
func (*Query) Project(paths ...string) *Query
func (*Query) ProjectExpr(expr string, args ...any) *Query
func (*Query) Range(name string, op Operator, values ...any) *Query
func (*Query) RequestLimit(limit int) *Query
func (*Query) SearchLimit(limit int64) *Query
func (*Query) StartFrom(key PagingKey) *Query
type SSEDescription struct { InaccessibleEncryptionDateTime time.Time; KMSMasterKeyArn string; SSEType SSEType; Status string }
type SSEType string
type Scan struct{}
func (*Scan) All(out any) error
func (*Scan) AllParallel(ctx context.Context, segments int64, out any) error
func (*Scan) AllParallelStartFrom(ctx context.Context, keys []PagingKey, out any) ([]PagingKey, error)
func (*Scan) AllParallelWithLastEvaluatedKeys(ctx context.Context, segments int64, out any) ([]PagingKey, error)
func (*Scan) AllWithContext(ctx context.Context, out any) error
func (*Scan) AllWithLastEvaluatedKey(out any) (PagingKey, error)
func (*Scan) AllWithLastEvaluatedKeyContext(ctx context.Context, out any) (PagingKey, error)
func (*Scan) Consistent(on bool) *Scan
func (*Scan) ConsumedCapacity(cc *ConsumedCapacity) *Scan
func (*Scan) Count() (int64, error)
func (*Scan) CountWithContext(ctx context.Context) (int64, error)
func (*Scan) Filter(expr string, args ...any) *Scan
func (*Scan) Index(name string) *Scan
func (*Scan) Iter() PagingIter
func (*Scan) IterParallel(ctx context.Context, segments int64) ParallelIter
func (*Scan) IterParallelStartFrom(ctx context.Context, keys []PagingKey) ParallelIter
func (*Scan) Limit(limit int64) *Scan
func (*Scan) Project(paths ...string) *Scan
func (*Scan) RequestLimit(limit int) *Scan
func (*Scan) SearchLimit(limit int64) *Scan
func (*Scan) Segment(segment int64, totalSegments int64) *Scan
func (*Scan) StartFrom(key PagingKey) *Scan
type Status string
type StreamView string
type TTLDescription struct { Attribute string; Status TTLStatus }
func (TTLDescription) Enabled() bool
type TTLStatus string
type Table struct{}
func (Table) Batch(hashAndRangeKeyName ...string) Batch
func (Table) Check(hashKey string, value any) *ConditionCheck
func (Table) Delete(name string, value any) *Delete
func (Table) DeleteTable() *DeleteTable
func (Table) Describe() *DescribeTable
func (Table) DescribeTTL() *DescribeTTL
func (Table) Get(name string, value any) *Query
func (Table) Name() string
func (Table) Put(item any) *Put
func (Table) Scan() *Scan
func (Table) Update(hashKey string, value any) *Update
func (Table) UpdateTTL(attribute string, enabled bool) *UpdateTTL
func (Table) UpdateTable() *UpdateTable
func (Table) Wait(want ...Status) error
func (Table) WaitWithContext(ctx context.Context, want ...Status) error
type Throughput struct { Read int64; Write int64; LastInc time.Time; LastDec time.Time; DecsToday int64 }
type Unmarshaler interface { UnmarshalDynamo(av *dynamodb.AttributeValue) error }
type Update struct{}
func (*Update) Add(path string, value any) *Update
func (*Update) AddFloatsToSet(path string, values ...float64) *Update
func (*Update) AddIntsToSet(path string, values ...int) *Update
func (*Update) AddStringsToSet(path string, values ...string) *Update
func (*Update) Append(path string, value any) *Update
func (*Update) ConsumedCapacity(cc *ConsumedCapacity) *Update
func (*Update) DeleteFloatsFromSet(path string, values ...float64) *Update
func (*Update) DeleteFromSet(path string, value any) *Update
func (*Update) DeleteIntsFromSet(path string, values ...int) *Update
func (*Update) DeleteStringsFromSet(path string, values ...string) *Update
func (*Update) If(expr string, args ...any) *Update
func (*Update) OldValue(out any) error
func (*Update) OldValueWithContext(ctx context.Context, out any) error
func (*Update) OnlyUpdatedOldValue(out any) error
func (*Update) OnlyUpdatedOldValueWithContext(ctx context.Context, out any) error
func (*Update) OnlyUpdatedValue(out any) error
func (*Update) OnlyUpdatedValueWithContext(ctx context.Context, out any) error
func (*Update) Prepend(path string, value any) *Update
func (*Update) Range(name string, value any) *Update
func (*Update) Remove(paths ...string) *Update
func (*Update) RemoveExpr(expr string, args ...any) *Update
func (*Update) Run() error
func (*Update) RunWithContext(ctx context.Context) error
func (*Update) Set(path string, value any) *Update
func (*Update) SetExpr(expr string, args ...any) *Update
func (*Update) SetIfNotExists(path string, value any) *Update
func (*Update) SetNullable(path string, value any) *Update
func (*Update) SetSet(path string, value any) *Update
func (*Update) Value(out any) error
func (*Update) ValueWithContext(ctx context.Context, out any) error
type UpdateTTL struct{}
func (*UpdateTTL) Run() error
func (*UpdateTTL) RunWithContext(ctx context.Context) error
type UpdateTable struct{}
func (*UpdateTable) CreateIndex(index Index) *UpdateTable
func (*UpdateTable) DeleteIndex(name string) *UpdateTable
func (*UpdateTable) DisableStream() *UpdateTable
func (*UpdateTable) OnDemand(enabled bool) *UpdateTable
func (*UpdateTable) Provision(read int64, write int64) *UpdateTable
func (*UpdateTable) ProvisionIndex(name string, read int64, write int64) *UpdateTable
func (*UpdateTable) Run() (Description, error)
func (*UpdateTable) RunWithContext(ctx context.Context) (Description, error)
func (*UpdateTable) Stream(view StreamView) *UpdateTable
type WriteTx struct{}
func (*WriteTx) Check(check *ConditionCheck) *WriteTx
func (*WriteTx) ConsumedCapacity(cc *ConsumedCapacity) *WriteTx
func (*WriteTx) Delete(d *Delete) *WriteTx
func (*WriteTx) Idempotent(enabled bool) *WriteTx
func (*WriteTx) IdempotentWithToken(token string) *WriteTx
func (*WriteTx) Put(p *Put) *WriteTx
func (*WriteTx) Run() error
func (*WriteTx) RunWithContext(ctx context.Context) error
func (*WriteTx) Update(u *Update) *WriteTx
