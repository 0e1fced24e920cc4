// Interface of k8s.io/client-go/dynamic@v0.31.14, generated from its types. Signatures only.
package dynamic

import "context"
import "k8s.io/apimachinery/pkg/apis/meta/v1"
import "k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
import "k8s.io/apimachinery/pkg/runtime/schema"
import "k8s.io/apimachinery/pkg/types"
import "k8s.io/apimachinery/pkg/watch"
import "k8s.io/client-go/rest"
import "net/http"

func ConfigFor(inConfig *rest.Config) *rest.Config
func LegacyAPIPathResolverFunc(kind schema.GroupVersionKind) string
func New(c rest.Interface) *DynamicClient
func NewForConfig(inConfig *rest.Config) (*DynamicClient, error)
func NewForConfigAndClient(inConfig *rest.Config, h *http.Client) (*DynamicClient, error)
func NewForConfigOrDie(c *rest.Config) *DynamicClient
type APIPathResolverFunc func(kind schema.GroupVersionKind) string
type DynamicClient struct{}
func (*DynamicClient) Resource(resource schema.GroupVersionResource) NamespaceableResourceInterface
type Interface interface { Resource(resource schema.GroupVersionResource) NamespaceableResourceInterface }
type NamespaceableResourceInterface interface { ResourceInterface; Namespace(string) ResourceInterface }
type ResourceInterface interface { Apply(ctx context.Context, name string, obj *unstructured.Unstructured, options v1.ApplyOptions, subresources ...string) (*unstructured.Unstructured, error); ApplyStatus(ctx context.Context, name string, obj *unstructured.Unstructured, options v1.ApplyOptions) (*unstructured.Unstructured, error); Create(ctx context.Context, obj *unstructured.Unstructured, options v1.CreateOptions, subresources ...string) (*unstructured.Unstructured, error); Delete(ctx context.Context, name string, options v1.DeleteOptions, subresources ...string) error; DeleteCollection(ctx context.Context, options v1.DeleteOptions, listOptions v1.ListOptions) error; Get(ctx context.Context, name string, options v1.GetOptions, subresources ...string) (*unstructured.Unstructured, error); List(ctx context.Context, opts v1.ListOptions) (*unstructured.UnstructuredList, error); Patch(ctx context.Context, name string, pt types.PatchType, data []byte, options v1.PatchOptions, subresources ...string) (*unstructured.Unstructured, error); Update(ctx context.Context, obj *unstructured.Unstructured, options v1.UpdateOptions, subresources ...string) (*unstructured.Unstructured, error); UpdateStatus(ctx context.Context, obj *unstructured.Unstructured, options v1.UpdateOptions) (*unstructured.Unstructured, error); Watch(ctx context.Context, opts v1.ListOptions) (watch.Interface, error) }
