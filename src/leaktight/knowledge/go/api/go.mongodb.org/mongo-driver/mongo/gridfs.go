// Interface of go.mongodb.org/mongo-driver/mongo/gridfs@v1.17.10, generated from its types. Signatures only.
package gridfs

import "context"
import "go.mongodb.org/mongo-driver/bson"
import "go.mongodb.org/mongo-driver/bson/primitive"
import "go.mongodb.org/mongo-driver/mongo"
import "go.mongodb.org/mongo-driver/mongo/options"
import "io"
import "time"

const DefaultChunkSize int32 = 261120
const UploadBufferSize = 16777216
var ErrFileNotFound error
var ErrMissingChunkSize error
var ErrStreamClosed error
var ErrWrongIndex error
var ErrWrongSize error
func NewBucket(db *mongo.Database, opts ...*options.BucketOptions) (*Bucket, error)
type Bucket struct{}
func (*Bucket) Delete(fileID any) error
func (*Bucket) DeleteContext(ctx context.Context, fileID any) error
func (*Bucket) DownloadToStream(fileID any, stream io.Writer) (int64, error)
func (*Bucket) DownloadToStreamByName(filename string, stream io.Writer, opts ...*options.NameOptions) (int64, error)
func (*Bucket) Drop() error
func (*Bucket) DropContext(ctx context.Context) error
func (*Bucket) Find(filter any, opts ...*options.GridFSFindOptions) (*mongo.Cursor, error)
func (*Bucket) FindContext(ctx context.Context, filter any, opts ...*options.GridFSFindOptions) (*mongo.Cursor, error)
func (*Bucket) GetChunksCollection() *mongo.Collection
func (*Bucket) GetFilesCollection() *mongo.Collection
func (*Bucket) OpenDownloadStream(fileID any) (*DownloadStream, error)
func (*Bucket) OpenDownloadStreamByName(filename string, opts ...*options.NameOptions) (*DownloadStream, error)
func (*Bucket) OpenUploadStream(filename string, opts ...*options.UploadOptions) (*UploadStream, error)
func (*Bucket) OpenUploadStreamWithID(fileID any, filename string, opts ...*options.UploadOptions) (*UploadStream, error)
func (*Bucket) Rename(fileID any, newFilename string) error
func (*Bucket) RenameContext(ctx context.Context, fileID any, newFilename string) error
func (*Bucket) SetReadDeadline(t time.Time) error
func (*Bucket) SetWriteDeadline(t time.Time) error
func (*Bucket) UploadFromStream(filename string, source io.Reader, opts ...*options.UploadOptions) (primitive.ObjectID, error)
func (*Bucket) UploadFromStreamWithID(fileID any, filename string, source io.Reader, opts ...*options.UploadOptions) error
type DownloadStream struct{}
func (*DownloadStream) Close() error
func (*DownloadStream) GetFile() *File
func (*DownloadStream) Read(p []byte) (int, error)
func (*DownloadStream) SetReadDeadline(t time.Time) error
func (*DownloadStream) Skip(skip int64) (int64, error)
type File struct { ID any; Length int64; ChunkSize int32; UploadDate time.Time; Name string; Metadata bson.Raw }
func (*File) UnmarshalBSON(data []byte) error
type Upload struct{}
type UploadStream struct { *Upload; FileID any }
func (*UploadStream) Abort() error
func (*UploadStream) Close() error
func (*UploadStream) SetWriteDeadline(t time.Time) error
func (*UploadStream) Write(p []byte) (int, error)
