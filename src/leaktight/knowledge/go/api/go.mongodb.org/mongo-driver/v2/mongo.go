// Interface of go.mongodb.org/mongo-driver/v2/mongo@v2.10.0, generated from its types. Signatures only.
package mongo

import "context"
import "go.mongodb.org/mongo-driver/v2/bson"
import "go.mongodb.org/mongo-driver/v2/mongo/options"
import "go.mongodb.org/mongo-driver/v2/mongo/readpref"
import "go.mongodb.org/mongo-driver/v2/x/mongo/driver"
import "io"
import "net"
import "time"

const ClientStream StreamType = 2
const CollectionStream StreamType = 0
const DatabaseStream StreamType = 1
const DefaultGridFSChunkSize int32 = 261120
var ErrClientDisconnected error
var ErrEmptySlice error
var ErrFileNotFound error
var ErrInvalidIndexValue error
var ErrMissingChunk error
var ErrMissingGridFSChunkSize error
var ErrMissingResumeToken error
var ErrMultipleIndexDrop error
var ErrNilCursor error
var ErrNilDocument error
var ErrNilValue error
var ErrNoDocuments error
var ErrNonStringIndexName error
var ErrNotSlice error
var ErrStreamClosed error
var ErrWrongClient error
var ErrWrongSize error
func BatchCursorFromCursor(c *Cursor) *driver.BatchCursor
func Connect(opts ...*options.ClientOptions) (*Client, error)
func ErrorCodes(err error) []int
func IsDuplicateKeyError(err error) bool
func IsNetworkError(err error) bool
func IsTimeout(err error) bool
func NewClientDeleteManyModel() *ClientDeleteManyModel
func NewClientDeleteOneModel() *ClientDeleteOneModel
func NewClientEncryption(keyVaultClient *Client, opts ...options.Lister[options.ClientEncryptionOptions]) (*ClientEncryption, error)
func NewClientInsertOneModel() *ClientInsertOneModel
func NewClientReplaceOneModel() *ClientReplaceOneModel
func NewClientUpdateManyModel() *ClientUpdateManyModel
func NewClientUpdateOneModel() *ClientUpdateOneModel
func NewCursorFromDocuments(documents []any, preloadedErr error, registry *bson.Registry) (*Cursor, error)
func NewDeleteManyModel() *DeleteManyModel
func NewDeleteOneModel() *DeleteOneModel
func NewInsertOneModel() *InsertOneModel
func NewReplaceOneModel() *ReplaceOneModel
func NewSessionContext(parent context.Context, sess *Session) context.Context
func NewSingleResultFromDocument(document any, err error, registry *bson.Registry) *SingleResult
func NewUpdateManyModel() *UpdateManyModel
func NewUpdateOneModel() *UpdateOneModel
func SessionFromContext(ctx context.Context) *Session
func WithSession(ctx context.Context, sess *Session, fn func(context.Context) error) error
type BulkWriteError struct { WriteError; Request WriteModel }
func (BulkWriteError) Error() string
type BulkWriteException struct { WriteConcernError *WriteConcernError; WriteErrors []BulkWriteError; Labels []string }
func (BulkWriteException) Error() string
func (BulkWriteException) ErrorCodes() []int
func (BulkWriteException) HasErrorCode(code int) bool
func (BulkWriteException) HasErrorCodeWithMessage(code int, message string) bool
func (BulkWriteException) HasErrorLabel(label string) bool
func (BulkWriteException) HasErrorMessage(message string) bool
type BulkWriteResult struct { InsertedCount int64; MatchedCount int64; ModifiedCount int64; DeletedCount int64; UpsertedCount int64; UpsertedIDs map[int64]any; Acknowledged bool }
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
func (*Client) AppendDriverInfo(info options.DriverInfo)
func (*Client) BulkWrite(ctx context.Context, writes []ClientBulkWrite, opts ...options.Lister[options.ClientBulkWriteOptions]) (*ClientBulkWriteResult, error)
func (*Client) Database(name string, opts ...options.Lister[options.DatabaseOptions]) *Database
func (*Client) Disconnect(ctx context.Context) error
func (*Client) ListDatabaseNames(ctx context.Context, filter any, opts ...options.Lister[options.ListDatabasesOptions]) ([]string, error)
func (*Client) ListDatabases(ctx context.Context, filter any, opts ...options.Lister[options.ListDatabasesOptions]) (ListDatabasesResult, error)
func (*Client) NumberSessionsInProgress() int
func (*Client) Ping(ctx context.Context, rp *readpref.ReadPref) error
func (*Client) StartSession(opts ...options.Lister[options.SessionOptions]) (*Session, error)
func (*Client) UseSession(ctx context.Context, fn func(context.Context) error) error
func (*Client) UseSessionWithOptions(ctx context.Context, opts *options.SessionOptionsBuilder, fn func(context.Context) error) error
func (*Client) Watch(ctx context.Context, pipeline any, opts ...options.Lister[options.ChangeStreamOptions]) (*ChangeStream, error)
type ClientBulkWrite struct { Database string; Collection string; Model ClientWriteModel }
type ClientBulkWriteDeleteResult struct { DeletedCount int64 }
type ClientBulkWriteException struct { WriteError *WriteError; WriteConcernErrors []WriteConcernError; WriteErrors map[int]WriteError; PartialResult *ClientBulkWriteResult }
func (ClientBulkWriteException) Error() string
func (ClientBulkWriteException) ErrorCodes() []int
type ClientBulkWriteInsertResult struct { InsertedID any }
type ClientBulkWriteResult struct { InsertedCount int64; MatchedCount int64; ModifiedCount int64; DeletedCount int64; UpsertedCount int64; InsertResults map[int]ClientBulkWriteInsertResult; UpdateResults map[int]ClientBulkWriteUpdateResult; DeleteResults map[int]ClientBulkWriteDeleteResult; Acknowledged bool; HasVerboseResults bool }
type ClientBulkWriteUpdateResult struct { MatchedCount int64; ModifiedCount int64; UpsertedID any }
type ClientDeleteManyModel struct { Filter any; Collation *options.Collation; Hint any }
func (*ClientDeleteManyModel) SetCollation(collation *options.Collation) *ClientDeleteManyModel
func (*ClientDeleteManyModel) SetFilter(filter any) *ClientDeleteManyModel
func (*ClientDeleteManyModel) SetHint(hint any) *ClientDeleteManyModel
type ClientDeleteOneModel struct { Filter any; Collation *options.Collation; Hint any }
func (*ClientDeleteOneModel) SetCollation(collation *options.Collation) *ClientDeleteOneModel
func (*ClientDeleteOneModel) SetFilter(filter any) *ClientDeleteOneModel
func (*ClientDeleteOneModel) SetHint(hint any) *ClientDeleteOneModel
type ClientEncryption struct{}
func (*ClientEncryption) AddKeyAltName(ctx context.Context, id bson.Binary, keyAltName string) *SingleResult
func (*ClientEncryption) Close(ctx context.Context) error
func (*ClientEncryption) CreateDataKey(ctx context.Context, kmsProvider string, opts ...options.Lister[options.DataKeyOptions]) (bson.Binary, error)
func (*ClientEncryption) CreateEncryptedCollection(ctx context.Context, db *Database, coll string, createOpts options.Lister[options.CreateCollectionOptions], kmsProvider string, masterKey any) (*Collection, bson.M, error)
func (*ClientEncryption) Decrypt(ctx context.Context, val bson.Binary) (bson.RawValue, error)
func (*ClientEncryption) DeleteKey(ctx context.Context, id bson.Binary) (*DeleteResult, error)
func (*ClientEncryption) Encrypt(ctx context.Context, val bson.RawValue, opts ...options.Lister[options.EncryptOptions]) (bson.Binary, error)
func (*ClientEncryption) EncryptExpression(ctx context.Context, expr any, result any, opts ...options.Lister[options.EncryptOptions]) error
func (*ClientEncryption) GetKey(ctx context.Context, id bson.Binary) *SingleResult
func (*ClientEncryption) GetKeyByAltName(ctx context.Context, keyAltName string) *SingleResult
func (*ClientEncryption) GetKeys(ctx context.Context) (*Cursor, error)
func (*ClientEncryption) RemoveKeyAltName(ctx context.Context, id bson.Binary, keyAltName string) *SingleResult
func (*ClientEncryption) RewrapManyDataKey(ctx context.Context, filter any, opts ...options.Lister[options.RewrapManyDataKeyOptions]) (*RewrapManyDataKeyResult, error)
type ClientInsertOneModel struct { Document any }
func (*ClientInsertOneModel) SetDocument(doc any) *ClientInsertOneModel
type ClientReplaceOneModel struct { Collation *options.Collation; Upsert *bool; Filter any; Replacement any; Hint any; Sort any }
func (*ClientReplaceOneModel) SetCollation(collation *options.Collation) *ClientReplaceOneModel
func (*ClientReplaceOneModel) SetFilter(filter any) *ClientReplaceOneModel
func (*ClientReplaceOneModel) SetHint(hint any) *ClientReplaceOneModel
func (*ClientReplaceOneModel) SetReplacement(rep any) *ClientReplaceOneModel
func (*ClientReplaceOneModel) SetSort(sort any) *ClientReplaceOneModel
func (*ClientReplaceOneModel) SetUpsert(upsert bool) *ClientReplaceOneModel
type ClientUpdateManyModel struct { Collation *options.Collation; Upsert *bool; Filter any; Update any; ArrayFilters []any; Hint any }
func (*ClientUpdateManyModel) SetArrayFilters(filters []any) *ClientUpdateManyModel
func (*ClientUpdateManyModel) SetCollation(collation *options.Collation) *ClientUpdateManyModel
func (*ClientUpdateManyModel) SetFilter(filter any) *ClientUpdateManyModel
func (*ClientUpdateManyModel) SetHint(hint any) *ClientUpdateManyModel
func (*ClientUpdateManyModel) SetUpdate(update any) *ClientUpdateManyModel
func (*ClientUpdateManyModel) SetUpsert(upsert bool) *ClientUpdateManyModel
type ClientUpdateOneModel struct { Collation *options.Collation; Upsert *bool; Filter any; Update any; ArrayFilters []any; Hint any; Sort any }
func (*ClientUpdateOneModel) SetArrayFilters(filters []any) *ClientUpdateOneModel
func (*ClientUpdateOneModel) SetCollation(collation *options.Collation) *ClientUpdateOneModel
func (*ClientUpdateOneModel) SetFilter(filter any) *ClientUpdateOneModel
func (*ClientUpdateOneModel) SetHint(hint any) *ClientUpdateOneModel
func (*ClientUpdateOneModel) SetSort(sort any) *ClientUpdateOneModel
func (*ClientUpdateOneModel) SetUpdate(update any) *ClientUpdateOneModel
func (*ClientUpdateOneModel) SetUpsert(upsert bool) *ClientUpdateOneModel
type ClientWriteModel interface { clientWriteModel() }
type Collection struct{}
func (*Collection) Aggregate(ctx context.Context, pipeline any, opts ...options.Lister[options.AggregateOptions]) (*Cursor, error)
func (*Collection) BulkWrite(ctx context.Context, models []WriteModel, opts ...options.Lister[options.BulkWriteOptions]) (*BulkWriteResult, error)
func (*Collection) Clone(opts ...options.Lister[options.CollectionOptions]) *Collection
func (*Collection) CountDocuments(ctx context.Context, filter any, opts ...options.Lister[options.CountOptions]) (int64, error)
func (*Collection) Database() *Database
func (*Collection) DeleteMany(ctx context.Context, filter any, opts ...options.Lister[options.DeleteManyOptions]) (*DeleteResult, error)
func (*Collection) DeleteOne(ctx context.Context, filter any, opts ...options.Lister[options.DeleteOneOptions]) (*DeleteResult, error)
func (*Collection) Distinct(ctx context.Context, fieldName string, filter any, opts ...options.Lister[options.DistinctOptions]) *DistinctResult
func (*Collection) Drop(ctx context.Context, opts ...options.Lister[options.DropCollectionOptions]) error
func (*Collection) EstimatedDocumentCount(ctx context.Context, opts ...options.Lister[options.EstimatedDocumentCountOptions]) (int64, error)
func (*Collection) Find(ctx context.Context, filter any, opts ...options.Lister[options.FindOptions]) (*Cursor, error)
func (*Collection) FindOne(ctx context.Context, filter any, opts ...options.Lister[options.FindOneOptions]) *SingleResult
func (*Collection) FindOneAndDelete(ctx context.Context, filter any, opts ...options.Lister[options.FindOneAndDeleteOptions]) *SingleResult
func (*Collection) FindOneAndReplace(ctx context.Context, filter any, replacement any, opts ...options.Lister[options.FindOneAndReplaceOptions]) *SingleResult
func (*Collection) FindOneAndUpdate(ctx context.Context, filter any, update any, opts ...options.Lister[options.FindOneAndUpdateOptions]) *SingleResult
func (*Collection) Indexes() IndexView
func (*Collection) InsertMany(ctx context.Context, documents any, opts ...options.Lister[options.InsertManyOptions]) (*InsertManyResult, error)
func (*Collection) InsertOne(ctx context.Context, document any, opts ...options.Lister[options.InsertOneOptions]) (*InsertOneResult, error)
func (*Collection) Name() string
func (*Collection) ReplaceOne(ctx context.Context, filter any, replacement any, opts ...options.Lister[options.ReplaceOptions]) (*UpdateResult, error)
func (*Collection) SearchIndexes() SearchIndexView
func (*Collection) UpdateByID(ctx context.Context, id any, update any, opts ...options.Lister[options.UpdateOneOptions]) (*UpdateResult, error)
func (*Collection) UpdateMany(ctx context.Context, filter any, update any, opts ...options.Lister[options.UpdateManyOptions]) (*UpdateResult, error)
func (*Collection) UpdateOne(ctx context.Context, filter any, update any, opts ...options.Lister[options.UpdateOneOptions]) (*UpdateResult, error)
func (*Collection) Watch(ctx context.Context, pipeline any, opts ...options.Lister[options.ChangeStreamOptions]) (*ChangeStream, error)
type CollectionSpecification struct { Name string; Type string; ReadOnly bool; UUID *bson.Binary; Options bson.Raw; IDIndex IndexSpecification }
type CommandError struct { Code int32; Message string; Labels []string; Name string; Wrapped error; Raw bson.Raw }
func (CommandError) Error() string
func (CommandError) ErrorCodes() []int
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
func (*Cursor) SetMaxAwaitTime(dur time.Duration)
func (*Cursor) TryNext(ctx context.Context) bool
type Database struct{}
func (*Database) Aggregate(ctx context.Context, pipeline any, opts ...options.Lister[options.AggregateOptions]) (*Cursor, error)
func (*Database) Client() *Client
func (*Database) Collection(name string, opts ...options.Lister[options.CollectionOptions]) *Collection
func (*Database) CreateCollection(ctx context.Context, name string, opts ...options.Lister[options.CreateCollectionOptions]) error
func (*Database) CreateView(ctx context.Context, viewName string, viewOn string, pipeline any, opts ...options.Lister[options.CreateViewOptions]) error
func (*Database) Drop(ctx context.Context) error
func (*Database) GridFSBucket(opts ...options.Lister[options.BucketOptions]) *GridFSBucket
func (*Database) ListCollectionNames(ctx context.Context, filter any, opts ...options.Lister[options.ListCollectionsOptions]) ([]string, error)
func (*Database) ListCollectionSpecifications(ctx context.Context, filter any, opts ...options.Lister[options.ListCollectionsOptions]) ([]CollectionSpecification, error)
func (*Database) ListCollections(ctx context.Context, filter any, opts ...options.Lister[options.ListCollectionsOptions]) (*Cursor, error)
func (*Database) Name() string
func (*Database) RunCommand(ctx context.Context, runCommand any, opts ...options.Lister[options.RunCmdOptions]) *SingleResult
func (*Database) RunCommandCursor(ctx context.Context, runCommand any, opts ...options.Lister[options.RunCmdOptions]) (*Cursor, error)
func (*Database) Watch(ctx context.Context, pipeline any, opts ...options.Lister[options.ChangeStreamOptions]) (*ChangeStream, error)
type DatabaseSpecification struct { Name string; SizeOnDisk int64; Empty bool }
type DeleteManyModel struct { Filter any; Collation *options.Collation; Hint any }
func (*DeleteManyModel) SetCollation(collation *options.Collation) *DeleteManyModel
func (*DeleteManyModel) SetFilter(filter any) *DeleteManyModel
func (*DeleteManyModel) SetHint(hint any) *DeleteManyModel
type DeleteOneModel struct { Filter any; Collation *options.Collation; Hint any }
func (*DeleteOneModel) SetCollation(collation *options.Collation) *DeleteOneModel
func (*DeleteOneModel) SetFilter(filter any) *DeleteOneModel
func (*DeleteOneModel) SetHint(hint any) *DeleteOneModel
type DeleteResult struct { DeletedCount int64; Acknowledged bool }
type Dialer interface { DialContext(ctx context.Context, network string, address string) (net.Conn, error) }
type DistinctResult struct{}
func (*DistinctResult) Decode(v any) error
func (*DistinctResult) Err() error
func (*DistinctResult) Raw() (bson.RawArray, error)
type EncryptionKeyVaultError struct { Wrapped error }
func (EncryptionKeyVaultError) Error() string
func (EncryptionKeyVaultError) Unwrap() error
type ErrMapForOrderedArgument struct { ParamName string }
func (ErrMapForOrderedArgument) Error() string
type GridFSBucket struct{}
func (*GridFSBucket) Delete(ctx context.Context, fileID any) error
func (*GridFSBucket) DownloadToStream(ctx context.Context, fileID any, stream io.Writer) (int64, error)
func (*GridFSBucket) DownloadToStreamByName(ctx context.Context, filename string, stream io.Writer, opts ...options.Lister[options.GridFSNameOptions]) (int64, error)
func (*GridFSBucket) Drop(ctx context.Context) error
func (*GridFSBucket) Find(ctx context.Context, filter any, opts ...options.Lister[options.GridFSFindOptions]) (*Cursor, error)
func (*GridFSBucket) GetChunksCollection() *Collection
func (*GridFSBucket) GetFilesCollection() *Collection
func (*GridFSBucket) OpenDownloadStream(ctx context.Context, fileID any) (*GridFSDownloadStream, error)
func (*GridFSBucket) OpenDownloadStreamByName(ctx context.Context, filename string, opts ...options.Lister[options.GridFSNameOptions]) (*GridFSDownloadStream, error)
func (*GridFSBucket) OpenUploadStream(ctx context.Context, filename string, opts ...options.Lister[options.GridFSUploadOptions]) (*GridFSUploadStream, error)
func (*GridFSBucket) OpenUploadStreamWithID(ctx context.Context, fileID any, filename string, opts ...options.Lister[options.GridFSUploadOptions]) (*GridFSUploadStream, error)
func (*GridFSBucket) Rename(ctx context.Context, fileID any, newFilename string) error
func (*GridFSBucket) UploadFromStream(ctx context.Context, filename string, source io.Reader, opts ...options.Lister[options.GridFSUploadOptions]) (bson.ObjectID, error)
func (*GridFSBucket) UploadFromStreamWithID(ctx context.Context, fileID any, filename string, source io.Reader, opts ...options.Lister[options.GridFSUploadOptions]) error
type GridFSDownloadStream struct{}
func (*GridFSDownloadStream) Close() error
func (*GridFSDownloadStream) GetFile() *GridFSFile
func (*GridFSDownloadStream) Read(p []byte) (int, error)
func (*GridFSDownloadStream) Skip(skip int64) (int64, error)
type GridFSFile struct { ID any; Length int64; ChunkSize int32; UploadDate time.Time; Name string; Metadata bson.Raw }
func (*GridFSFile) UnmarshalBSON(data []byte) error
type GridFSUploadStream struct { FileID any }
func (*GridFSUploadStream) Abort() error
func (*GridFSUploadStream) Close() error
func (*GridFSUploadStream) Write(p []byte) (int, error)
type IndexModel struct { Keys any; Options *options.IndexOptionsBuilder }
type IndexSpecification struct { Name string; Namespace string; KeysDocument bson.Raw; Version int32; ExpireAfterSeconds *int32; Sparse *bool; Unique *bool; Clustered *bool }
type IndexView struct{}
func (IndexView) CreateMany(ctx context.Context, models []IndexModel, opts ...options.Lister[options.CreateIndexesOptions]) ([]string, error)
func (IndexView) CreateOne(ctx context.Context, model IndexModel, opts ...options.Lister[options.CreateIndexesOptions]) (string, error)
func (IndexView) DropAll(ctx context.Context, opts ...options.Lister[options.DropIndexesOptions]) error
func (IndexView) DropOne(ctx context.Context, name string, opts ...options.Lister[options.DropIndexesOptions]) error
func (IndexView) DropWithKey(ctx context.Context, keySpecDocument any, opts ...options.Lister[options.DropIndexesOptions]) error
func (IndexView) List(ctx context.Context, opts ...options.Lister[options.ListIndexesOptions]) (*Cursor, error)
func (IndexView) ListSpecifications(ctx context.Context, opts ...options.Lister[options.ListIndexesOptions]) ([]IndexSpecification, error)
type InsertManyResult struct { InsertedIDs []any; Acknowledged bool }
type InsertOneModel struct { Document any }
func (*InsertOneModel) SetDocument(doc any) *InsertOneModel
type InsertOneResult struct { InsertedID any; Acknowledged bool }
type InvalidArgumentError struct{}
func (InvalidArgumentError) Error() string
func (InvalidArgumentError) Unwrap() error
type LabeledError interface { error; HasErrorLabel(string) bool }
type ListDatabasesResult struct { Databases []DatabaseSpecification; TotalSize int64 }
type MarshalError struct { Value any; Err error }
func (MarshalError) Error() string
func (MarshalError) Unwrap() error
type MongocryptError struct { Code int32; Message string }
func (MongocryptError) Error() string
func (MongocryptError) Unwrap() error
type MongocryptdError struct { Wrapped error }
func (MongocryptdError) Error() string
func (MongocryptdError) Unwrap() error
type Pipeline []bson.D
type ReplaceOneModel struct { Collation *options.Collation; Upsert *bool; Filter any; Replacement any; Hint any; Sort any }
func (*ReplaceOneModel) SetCollation(collation *options.Collation) *ReplaceOneModel
func (*ReplaceOneModel) SetFilter(filter any) *ReplaceOneModel
func (*ReplaceOneModel) SetHint(hint any) *ReplaceOneModel
func (*ReplaceOneModel) SetReplacement(rep any) *ReplaceOneModel
func (*ReplaceOneModel) SetSort(sort any) *ReplaceOneModel
func (*ReplaceOneModel) SetUpsert(upsert bool) *ReplaceOneModel
type RewrapManyDataKeyResult struct { *BulkWriteResult }
type SearchIndexModel struct { Definition any; Options *options.SearchIndexesOptionsBuilder }
type SearchIndexView struct{}
func (SearchIndexView) CreateMany(ctx context.Context, models []SearchIndexModel, _ ...options.Lister[options.CreateSearchIndexesOptions]) ([]string, error)
func (SearchIndexView) CreateOne(ctx context.Context, model SearchIndexModel, opts ...options.Lister[options.CreateSearchIndexesOptions]) (string, error)
func (SearchIndexView) DropOne(ctx context.Context, name string, _ ...options.Lister[options.DropSearchIndexOptions]) error
func (SearchIndexView) List(ctx context.Context, searchIdxOpts options.Lister[options.SearchIndexesOptions], opts ...options.Lister[options.ListSearchIndexesOptions]) (*Cursor, error)
func (SearchIndexView) UpdateOne(ctx context.Context, name string, definition any, _ ...options.Lister[options.UpdateSearchIndexOptions]) error
type ServerError interface { LabeledError; ErrorCodes() []int; HasErrorCode(int) bool; HasErrorCodeWithMessage(int, string) bool; HasErrorMessage(string) bool; serverError() }
type Session struct{}
func (*Session) AbortTransaction(ctx context.Context) error
func (*Session) AdvanceClusterTime(d bson.Raw) error
func (*Session) AdvanceOperationTime(ts *bson.Timestamp) error
func (*Session) Client() *Client
func (*Session) ClusterTime() bson.Raw
func (*Session) CommitTransaction(ctx context.Context) error
func (*Session) EndSession(ctx context.Context)
func (*Session) ID() bson.Raw
func (*Session) OperationTime() *bson.Timestamp
func (*Session) SnapshotTime() bson.Timestamp
func (*Session) StartTransaction(opts ...options.Lister[options.TransactionOptions]) error
func (*Session) TransactionRunning() bool
func (*Session) WithTransaction(ctx context.Context, fn func(ctx context.Context) (any, error), opts ...options.Lister[options.TransactionOptions]) (any, error)
type SingleResult struct { Acknowledged bool }
func (*SingleResult) Decode(v any) error
func (*SingleResult) Err() error
func (*SingleResult) Raw() (bson.Raw, error)
type StreamType uint8
type UpdateManyModel struct { Collation *options.Collation; Upsert *bool; Filter any; Update any; ArrayFilters []any; Hint any }
func (*UpdateManyModel) SetArrayFilters(filters []any) *UpdateManyModel
func (*UpdateManyModel) SetCollation(collation *options.Collation) *UpdateManyModel
func (*UpdateManyModel) SetFilter(filter any) *UpdateManyModel
func (*UpdateManyModel) SetHint(hint any) *UpdateManyModel
func (*UpdateManyModel) SetUpdate(update any) *UpdateManyModel
func (*UpdateManyModel) SetUpsert(upsert bool) *UpdateManyModel
type UpdateOneModel struct { Collation *options.Collation; Upsert *bool; Filter any; Update any; ArrayFilters []any; Hint any; Sort any }
func (*UpdateOneModel) SetArrayFilters(filters []any) *UpdateOneModel
func (*UpdateOneModel) SetCollation(collation *options.Collation) *UpdateOneModel
func (*UpdateOneModel) SetFilter(filter any) *UpdateOneModel
func (*UpdateOneModel) SetHint(hint any) *UpdateOneModel
func (*UpdateOneModel) SetSort(sort any) *UpdateOneModel
func (*UpdateOneModel) SetUpdate(update any) *UpdateOneModel
func (*UpdateOneModel) SetUpsert(upsert bool) *UpdateOneModel
type UpdateResult struct { MatchedCount int64; ModifiedCount int64; UpsertedCount int64; UpsertedID any; Acknowledged bool }
type WriteConcernError struct { Name string; Code int; Message string; Details bson.Raw; Raw bson.Raw }
func (WriteConcernError) Error() string
func (WriteConcernError) IsMaxTimeMSExpiredError() bool
type WriteError struct { Index int; Code int; Message string; Details bson.Raw; Raw bson.Raw }
func (WriteError) Error() string
func (WriteError) ErrorCodes() []int
func (WriteError) HasErrorCode(code int) bool
func (WriteError) HasErrorCodeWithMessage(code int, message string) bool
func (WriteError) HasErrorLabel(string) bool
func (WriteError) HasErrorMessage(message string) bool
type WriteErrors []WriteError
func (WriteErrors) Error() string
type WriteException struct { WriteConcernError *WriteConcernError; WriteErrors WriteErrors; Labels []string; Raw bson.Raw }
func (WriteException) Error() string
func (WriteException) ErrorCodes() []int
func (WriteException) HasErrorCode(code int) bool
func (WriteException) HasErrorCodeWithMessage(code int, message string) bool
func (WriteException) HasErrorLabel(label string) bool
func (WriteException) HasErrorMessage(message string) bool
type WriteModel interface { writeModel() }
