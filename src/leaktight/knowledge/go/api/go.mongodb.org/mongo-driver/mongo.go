// Interface of go.mongodb.org/mongo-driver/mongo@v1.17.10, generated from its types. Signatures only.
package mongo

import "context"
import "go.mongodb.org/mongo-driver/bson"
import "go.mongodb.org/mongo-driver/bson/bsoncodec"
import "go.mongodb.org/mongo-driver/bson/primitive"
import "go.mongodb.org/mongo-driver/mongo/options"
import "go.mongodb.org/mongo-driver/mongo/readconcern"
import "go.mongodb.org/mongo-driver/mongo/readpref"
import "go.mongodb.org/mongo-driver/mongo/writeconcern"
import "go.mongodb.org/mongo-driver/x/mongo/driver"
import "go.mongodb.org/mongo-driver/x/mongo/driver/session"
import "net"
import "time"

const ClientStream StreamType = 2
const CollectionStream StreamType = 0
const DatabaseStream StreamType = 1
var ErrClientDisconnected error
var ErrEmptySlice error
var ErrInvalidIndexValue error
var ErrMissingResumeToken error
var ErrMultipleIndexDrop error
var ErrNilCursor error
var ErrNilDocument error
var ErrNilValue error
var ErrNoDocuments error
var ErrNonStringIndexName error
var ErrUnacknowledgedWrite error
var ErrWrongClient error
func BatchCursorFromCursor(c *Cursor) *driver.BatchCursor
func Connect(ctx context.Context, opts ...*options.ClientOptions) (*Client, error)
func IsDuplicateKeyError(err error) bool
func IsNetworkError(err error) bool
func IsTimeout(err error) bool
func NewClient(opts ...*options.ClientOptions) (*Client, error)
func NewClientEncryption(keyVaultClient *Client, opts ...*options.ClientEncryptionOptions) (*ClientEncryption, error)
func NewCursorFromDocuments(documents []any, err error, registry *bsoncodec.Registry) (*Cursor, error)
func NewDeleteManyModel() *DeleteManyModel
func NewDeleteOneModel() *DeleteOneModel
func NewIndexOptionsBuilder() *IndexOptionsBuilder
func NewInsertOneModel() *InsertOneModel
func NewReplaceOneModel() *ReplaceOneModel
func NewSessionContext(ctx context.Context, sess Session) SessionContext
func NewSingleResultFromDocument(document any, err error, registry *bsoncodec.Registry) *SingleResult
func NewUpdateManyModel() *UpdateManyModel
func NewUpdateOneModel() *UpdateOneModel
func SessionFromContext(ctx context.Context) Session
func WithSession(ctx context.Context, sess Session, fn func(SessionContext) error) error
type BSONAppender interface { AppendBSON([]byte, any) ([]byte, error) }
type BSONAppenderFunc func([]byte, any) ([]byte, error)
func (BSONAppenderFunc) AppendBSON(dst []byte, val any) ([]byte, error)
type BulkWriteError struct { WriteError; Request WriteModel }
func (BulkWriteError) Error() string
type BulkWriteException struct { WriteConcernError *WriteConcernError; WriteErrors []BulkWriteError; Labels []string }
func (BulkWriteException) Error() string
func (BulkWriteException) HasErrorCode(code int) bool
func (BulkWriteException) HasErrorCodeWithMessage(code int, message string) bool
func (BulkWriteException) HasErrorLabel(label string) bool
func (BulkWriteException) HasErrorMessage(message string) bool
type BulkWriteResult struct { InsertedCount int64; MatchedCount int64; ModifiedCount int64; DeletedCount int64; UpsertedCount int64; UpsertedIDs map[int64]any }
type ChangeStream struct { Current bson.Raw }
func (*ChangeStream) Close(ctx context.Context) error
func (*ChangeStream) Decode(val any) error
func (*ChangeStream) Err() error
func (*ChangeStream) ID() int64
func (*ChangeStream) Next(ctx context.Context) bool
func (*ChangeStream) RemainingBatchLength() int
func (*ChangeStream) ResumeToken() bson.Raw
func (*ChangeStream) SetBatchSize(size int32)
func (*ChangeStream) TryNext(ctx context.Context) bool
type Client struct{}
func (*Client) Connect(ctx context.Context) error
func (*Client) Database(name string, opts ...*options.DatabaseOptions) *Database
func (*Client) Disconnect(ctx context.Context) error
func (*Client) ListDatabaseNames(ctx context.Context, filter any, opts ...*options.ListDatabasesOptions) ([]string, error)
func (*Client) ListDatabases(ctx context.Context, filter any, opts ...*options.ListDatabasesOptions) (ListDatabasesResult, error)
func (*Client) NumberSessionsInProgress() int
func (*Client) Ping(ctx context.Context, rp *readpref.ReadPref) error
func (*Client) StartSession(opts ...*options.SessionOptions) (Session, error)
func (*Client) Timeout() *time.Duration
func (*Client) UseSession(ctx context.Context, fn func(SessionContext) error) error
func (*Client) UseSessionWithOptions(ctx context.Context, opts *options.SessionOptions, fn func(SessionContext) error) error
func (*Client) Watch(ctx context.Context, pipeline any, opts ...*options.ChangeStreamOptions) (*ChangeStream, error)
type ClientEncryption struct{}
func (*ClientEncryption) AddKeyAltName(ctx context.Context, id primitive.Binary, keyAltName string) *SingleResult
func (*ClientEncryption) Close(ctx context.Context) error
func (*ClientEncryption) CreateDataKey(ctx context.Context, kmsProvider string, opts ...*options.DataKeyOptions) (primitive.Binary, error)
func (*ClientEncryption) CreateEncryptedCollection(ctx context.Context, db *Database, coll string, createOpts *options.CreateCollectionOptions, kmsProvider string, masterKey any) (*Collection, bson.M, error)
func (*ClientEncryption) Decrypt(ctx context.Context, val primitive.Binary) (bson.RawValue, error)
func (*ClientEncryption) DeleteKey(ctx context.Context, id primitive.Binary) (*DeleteResult, error)
func (*ClientEncryption) Encrypt(ctx context.Context, val bson.RawValue, opts ...*options.EncryptOptions) (primitive.Binary, error)
func (*ClientEncryption) EncryptExpression(ctx context.Context, expr any, result any, opts ...*options.EncryptOptions) error
func (*ClientEncryption) GetKey(ctx context.Context, id primitive.Binary) *SingleResult
func (*ClientEncryption) GetKeyByAltName(ctx context.Context, keyAltName string) *SingleResult
func (*ClientEncryption) GetKeys(ctx context.Context) (*Cursor, error)
func (*ClientEncryption) RemoveKeyAltName(ctx context.Context, id primitive.Binary, keyAltName string) *SingleResult
func (*ClientEncryption) RewrapManyDataKey(ctx context.Context, filter any, opts ...*options.RewrapManyDataKeyOptions) (*RewrapManyDataKeyResult, error)
type Collection struct{}
func (*Collection) Aggregate(ctx context.Context, pipeline any, opts ...*options.AggregateOptions) (*Cursor, error)
func (*Collection) BulkWrite(ctx context.Context, models []WriteModel, opts ...*options.BulkWriteOptions) (*BulkWriteResult, error)
func (*Collection) Clone(opts ...*options.CollectionOptions) (*Collection, error)
func (*Collection) CountDocuments(ctx context.Context, filter any, opts ...*options.CountOptions) (int64, error)
func (*Collection) Database() *Database
func (*Collection) DeleteMany(ctx context.Context, filter any, opts ...*options.DeleteOptions) (*DeleteResult, error)
func (*Collection) DeleteOne(ctx context.Context, filter any, opts ...*options.DeleteOptions) (*DeleteResult, error)
func (*Collection) Distinct(ctx context.Context, fieldName string, filter any, opts ...*options.DistinctOptions) ([]any, error)
func (*Collection) Drop(ctx context.Context) error
func (*Collection) EstimatedDocumentCount(ctx context.Context, opts ...*options.EstimatedDocumentCountOptions) (int64, error)
func (*Collection) Find(ctx context.Context, filter any, opts ...*options.FindOptions) (cur *Cursor, err error)
func (*Collection) FindOne(ctx context.Context, filter any, opts ...*options.FindOneOptions) *SingleResult
func (*Collection) FindOneAndDelete(ctx context.Context, filter any, opts ...*options.FindOneAndDeleteOptions) *SingleResult
func (*Collection) FindOneAndReplace(ctx context.Context, filter any, replacement any, opts ...*options.FindOneAndReplaceOptions) *SingleResult
func (*Collection) FindOneAndUpdate(ctx context.Context, filter any, update any, opts ...*options.FindOneAndUpdateOptions) *SingleResult
func (*Collection) Indexes() IndexView
func (*Collection) InsertMany(ctx context.Context, documents []any, opts ...*options.InsertManyOptions) (*InsertManyResult, error)
func (*Collection) InsertOne(ctx context.Context, document any, opts ...*options.InsertOneOptions) (*InsertOneResult, error)
func (*Collection) Name() string
func (*Collection) ReplaceOne(ctx context.Context, filter any, replacement any, opts ...*options.ReplaceOptions) (*UpdateResult, error)
func (*Collection) SearchIndexes() SearchIndexView
func (*Collection) UpdateByID(ctx context.Context, id any, update any, opts ...*options.UpdateOptions) (*UpdateResult, error)
func (*Collection) UpdateMany(ctx context.Context, filter any, update any, opts ...*options.UpdateOptions) (*UpdateResult, error)
func (*Collection) UpdateOne(ctx context.Context, filter any, update any, opts ...*options.UpdateOptions) (*UpdateResult, error)
func (*Collection) Watch(ctx context.Context, pipeline any, opts ...*options.ChangeStreamOptions) (*ChangeStream, error)
type CollectionSpecification struct { Name string; Type string; ReadOnly bool; UUID *primitive.Binary; Options bson.Raw; IDIndex *IndexSpecification }
func (*CollectionSpecification) UnmarshalBSON(data []byte) error
type CommandError struct { Code int32; Message string; Labels []string; Name string; Wrapped error; Raw bson.Raw }
func (CommandError) Error() string
func (CommandError) HasErrorCode(code int) bool
func (CommandError) HasErrorCodeWithMessage(code int, message string) bool
func (CommandError) HasErrorLabel(label string) bool
func (CommandError) HasErrorMessage(message string) bool
func (CommandError) IsMaxTimeMSExpiredError() bool
func (CommandError) Unwrap() error
type Cursor struct { Current bson.Raw }
func (*Cursor) All(ctx context.Context, results any) error
func (*Cursor) Close(ctx context.Context) error
func (*Cursor) Decode(val any) error
func (*Cursor) Err() error
func (*Cursor) ID() int64
func (*Cursor) Next(ctx context.Context) bool
func (*Cursor) RemainingBatchLength() int
func (*Cursor) SetBatchSize(batchSize int32)
func (*Cursor) SetComment(comment any)
func (*Cursor) SetMaxTime(dur time.Duration)
func (*Cursor) TryNext(ctx context.Context) bool
type Database struct{}
func (*Database) Aggregate(ctx context.Context, pipeline any, opts ...*options.AggregateOptions) (*Cursor, error)
func (*Database) Client() *Client
func (*Database) Collection(name string, opts ...*options.CollectionOptions) *Collection
func (*Database) CreateCollection(ctx context.Context, name string, opts ...*options.CreateCollectionOptions) error
func (*Database) CreateView(ctx context.Context, viewName string, viewOn string, pipeline any, opts ...*options.CreateViewOptions) error
func (*Database) Drop(ctx context.Context) error
func (*Database) ListCollectionNames(ctx context.Context, filter any, opts ...*options.ListCollectionsOptions) ([]string, error)
func (*Database) ListCollectionSpecifications(ctx context.Context, filter any, opts ...*options.ListCollectionsOptions) ([]*CollectionSpecification, error)
func (*Database) ListCollections(ctx context.Context, filter any, opts ...*options.ListCollectionsOptions) (*Cursor, error)
func (*Database) Name() string
func (*Database) ReadConcern() *readconcern.ReadConcern
func (*Database) ReadPreference() *readpref.ReadPref
func (*Database) RunCommand(ctx context.Context, runCommand any, opts ...*options.RunCmdOptions) *SingleResult
func (*Database) RunCommandCursor(ctx context.Context, runCommand any, opts ...*options.RunCmdOptions) (*Cursor, error)
func (*Database) Watch(ctx context.Context, pipeline any, opts ...*options.ChangeStreamOptions) (*ChangeStream, error)
func (*Database) WriteConcern() *writeconcern.WriteConcern
type DatabaseSpecification struct { Name string; SizeOnDisk int64; Empty bool }
type DeleteManyModel struct { Filter any; Collation *options.Collation; Hint any }
func (*DeleteManyModel) SetCollation(collation *options.Collation) *DeleteManyModel
func (*DeleteManyModel) SetFilter(filter any) *DeleteManyModel
func (*DeleteManyModel) SetHint(hint any) *DeleteManyModel
type DeleteOneModel struct { Filter any; Collation *options.Collation; Hint any }
func (*DeleteOneModel) SetCollation(collation *options.Collation) *DeleteOneModel
func (*DeleteOneModel) SetFilter(filter any) *DeleteOneModel
func (*DeleteOneModel) SetHint(hint any) *DeleteOneModel
type DeleteResult struct { DeletedCount int64 }
type Dialer interface { DialContext(ctx context.Context, network string, address string) (net.Conn, error) }
type EncryptionKeyVaultError struct { Wrapped error }
func (EncryptionKeyVaultError) Error() string
func (EncryptionKeyVaultError) Unwrap() error
type ErrMapForOrderedArgument struct { ParamName string }
func (ErrMapForOrderedArgument) Error() string
type IndexModel struct { Keys any; Options *options.IndexOptions }
type IndexOptionsBuilder struct{}
func (*IndexOptionsBuilder) Background(background bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Bits(bits int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) BucketSize(bucketSize int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Build() bson.D
func (*IndexOptionsBuilder) Collation(collation any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) DefaultLanguage(defaultLanguage string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) ExpireAfterSeconds(expireAfterSeconds int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) LanguageOverride(languageOverride string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Max(max float64) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Min(min float64) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Name(name string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) PartialFilterExpression(partialFilterExpression any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Sparse(sparse bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SphereVersion(sphereVersion int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) StorageEngine(storageEngine any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) TextVersion(textVersion int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Unique(unique bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Version(version int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Weights(weights any) *IndexOptionsBuilder
type IndexSpecification struct { Name string; Namespace string; KeysDocument bson.Raw; Version int32; ExpireAfterSeconds *int32; Sparse *bool; Unique *bool; Clustered *bool }
func (*IndexSpecification) UnmarshalBSON(data []byte) error
type IndexView struct{}
func (IndexView) CreateMany(ctx context.Context, models []IndexModel, opts ...*options.CreateIndexesOptions) ([]string, error)
func (IndexView) CreateOne(ctx context.Context, model IndexModel, opts ...*options.CreateIndexesOptions) (string, error)
func (IndexView) DropAll(ctx context.Context, opts ...*options.DropIndexesOptions) (bson.Raw, error)
func (IndexView) DropOne(ctx context.Context, name string, opts ...*options.DropIndexesOptions) (bson.Raw, error)
func (IndexView) DropOneWithKey(ctx context.Context, keySpecDocument any, opts ...*options.DropIndexesOptions) (bson.Raw, error)
func (IndexView) List(ctx context.Context, opts ...*options.ListIndexesOptions) (*Cursor, error)
func (IndexView) ListSpecifications(ctx context.Context, opts ...*options.ListIndexesOptions) ([]*IndexSpecification, error)
type InsertManyResult struct { InsertedIDs []any }
type InsertOneModel struct { Document any }
func (*InsertOneModel) SetDocument(doc any) *InsertOneModel
type InsertOneResult struct { InsertedID any }
type LabeledError interface { error; HasErrorLabel(string) bool }
type ListDatabasesResult struct { Databases []DatabaseSpecification; TotalSize int64 }
type MarshalError struct { Value any; Err error }
func (MarshalError) Error() string
type MongocryptError struct { Code int32; Message string }
func (MongocryptError) Error() string
type MongocryptdError struct { Wrapped error }
func (MongocryptdError) Error() string
func (MongocryptdError) Unwrap() error
type Pipeline []bson.D
type ReplaceOneModel struct { Collation *options.Collation; Upsert *bool; Filter any; Replacement any; Hint any }
func (*ReplaceOneModel) SetCollation(collation *options.Collation) *ReplaceOneModel
func (*ReplaceOneModel) SetFilter(filter any) *ReplaceOneModel
func (*ReplaceOneModel) SetHint(hint any) *ReplaceOneModel
func (*ReplaceOneModel) SetReplacement(rep any) *ReplaceOneModel
func (*ReplaceOneModel) SetUpsert(upsert bool) *ReplaceOneModel
type RewrapManyDataKeyResult struct { *BulkWriteResult }
type SearchIndexModel struct { Definition any; Options *options.SearchIndexesOptions }
type SearchIndexView struct{}
func (SearchIndexView) CreateMany(ctx context.Context, models []SearchIndexModel, _ ...*options.CreateSearchIndexesOptions) ([]string, error)
func (SearchIndexView) CreateOne(ctx context.Context, model SearchIndexModel, opts ...*options.CreateSearchIndexesOptions) (string, error)
func (SearchIndexView) DropOne(ctx context.Context, name string, _ ...*options.DropSearchIndexOptions) error
func (SearchIndexView) List(ctx context.Context, searchIdxOpts *options.SearchIndexesOptions, opts ...*options.ListSearchIndexesOptions) (*Cursor, error)
func (SearchIndexView) UpdateOne(ctx context.Context, name string, definition any, _ ...*options.UpdateSearchIndexOptions) error
type ServerError interface { LabeledError; HasErrorCode(int) bool; HasErrorCodeWithMessage(int, string) bool; HasErrorMessage(string) bool; serverError() }
type Session interface { AbortTransaction(context.Context) error; AdvanceClusterTime(bson.Raw) error; AdvanceOperationTime(*primitive.Timestamp) error; Client() *Client; ClusterTime() bson.Raw; CommitTransaction(context.Context) error; EndSession(context.Context); ID() bson.Raw; OperationTime() *primitive.Timestamp; StartTransaction(...*options.TransactionOptions) error; WithTransaction(ctx context.Context, fn func(ctx SessionContext) (any, error), opts ...*options.TransactionOptions) (any, error); session() }
type SessionContext interface { context.Context; Session }
type SingleResult struct{}
func (*SingleResult) Decode(v any) error
func (*SingleResult) DecodeBytes() (bson.Raw, error)
func (*SingleResult) Err() error
func (*SingleResult) Raw() (bson.Raw, error)
type StreamType uint8
type UpdateManyModel struct { Collation *options.Collation; Upsert *bool; Filter any; Update any; ArrayFilters *options.ArrayFilters; Hint any }
func (*UpdateManyModel) SetArrayFilters(filters options.ArrayFilters) *UpdateManyModel
func (*UpdateManyModel) SetCollation(collation *options.Collation) *UpdateManyModel
func (*UpdateManyModel) SetFilter(filter any) *UpdateManyModel
func (*UpdateManyModel) SetHint(hint any) *UpdateManyModel
func (*UpdateManyModel) SetUpdate(update any) *UpdateManyModel
func (*UpdateManyModel) SetUpsert(upsert bool) *UpdateManyModel
type UpdateOneModel struct { Collation *options.Collation; Upsert *bool; Filter any; Update any; ArrayFilters *options.ArrayFilters; Hint any }
func (*UpdateOneModel) SetArrayFilters(filters options.ArrayFilters) *UpdateOneModel
func (*UpdateOneModel) SetCollation(collation *options.Collation) *UpdateOneModel
func (*UpdateOneModel) SetFilter(filter any) *UpdateOneModel
func (*UpdateOneModel) SetHint(hint any) *UpdateOneModel
func (*UpdateOneModel) SetUpdate(update any) *UpdateOneModel
func (*UpdateOneModel) SetUpsert(upsert bool) *UpdateOneModel
type UpdateResult struct { MatchedCount int64; ModifiedCount int64; UpsertedCount int64; UpsertedID any }
func (*UpdateResult) UnmarshalBSON(b []byte) error
type WriteConcernError struct { Name string; Code int; Message string; Details bson.Raw; Raw bson.Raw }
func (WriteConcernError) Error() string
func (WriteConcernError) IsMaxTimeMSExpiredError() bool
type WriteError struct { Index int; Code int; Message string; Details bson.Raw; Raw bson.Raw }
func (WriteError) Error() string
func (WriteError) HasErrorCode(code int) bool
func (WriteError) HasErrorCodeWithMessage(code int, message string) bool
func (WriteError) HasErrorLabel(string) bool
func (WriteError) HasErrorMessage(message string) bool
type WriteErrors []WriteError
func (WriteErrors) Error() string
type WriteException struct { WriteConcernError *WriteConcernError; WriteErrors WriteErrors; Labels []string; Raw bson.Raw }
func (WriteException) Error() string
func (WriteException) HasErrorCode(code int) bool
func (WriteException) HasErrorCodeWithMessage(code int, message string) bool
func (WriteException) HasErrorLabel(label string) bool
func (WriteException) HasErrorMessage(message string) bool
type WriteModel interface { writeModel() }
type XSession interface { ClientSession() *session.Client }
