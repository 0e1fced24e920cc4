package shapes

import (
	"context"
	"io"
	"net"

	"github.com/docker/docker/api/types/container"
	docker "github.com/docker/docker/client"
	"github.com/gomodule/redigo/redis"
	"github.com/pkg/sftp"
	"golang.org/x/crypto/ssh"
	"gorm.io/gorm"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
)

func BadWatch(c kubernetes.Interface, ctx context.Context, name string) *corev1.Pod {
	w, err := c.CoreV1().Pods("x").Watch(ctx, metav1.ListOptions{})
	if err != nil {
		return nil
	}
	for e := range w.ResultChan() {
		if p, ok := e.Object.(*corev1.Pod); ok && p.Name == name {
			return p
		}
	}
	return nil
}

func rangedToTheEnd(c *kubernetes.Clientset, ctx context.Context, name string) int {
	w, err := c.CoreV1().Pods("x").Watch(ctx, metav1.ListOptions{})
	if err != nil {
		return 0
	}
	n := 0
	for range w.ResultChan() {
		n++
	}
	return n
}

func closedSelect(c *kubernetes.Clientset, ctx context.Context, quit chan int) int {
	w, err := c.CoreV1().Pods("x").Watch(ctx, metav1.ListOptions{})
	if err != nil {
		return 0
	}
	n := 0
	for {
		select {
		case _, ok := <-w.ResultChan():
			if !ok {
				return n
			}
			n++
		}
	}
}

func stopped(c *kubernetes.Clientset, ctx context.Context, quit chan int) {
	w, err := c.CoreV1().Pods("x").Watch(ctx, metav1.ListOptions{})
	if err != nil {
		return
	}
	defer w.Stop()
	<-quit
}

func BadSession(client *ssh.Client, cmd string) ([]byte, error) {
	s, err := client.NewSession()
	if err != nil {
		return nil, err
	}
	return s.CombinedOutput(cmd)
}

func BadSSHDial(addr string, cfg *ssh.ClientConfig) error {
	client, err := ssh.Dial("tcp", addr, cfg)
	if err != nil {
		return err
	}
	s, err := client.NewSession()
	if err != nil {
		return err
	}
	defer s.Close()
	defer client.Close()
	return s.Run("true")
}

func fromConn(conn net.Conn, addr string, cfg *ssh.ClientConfig) (*ssh.Client, error) {
	c, chans, reqs, err := ssh.NewClientConn(conn, addr, cfg)
	if err != nil {
		return nil, err
	}
	return ssh.NewClient(c, chans, reqs), nil
}

func BadSftp(client *ssh.Client, path string, w io.Writer) error {
	sc, err := sftp.NewClient(client)
	if err != nil {
		return err
	}
	f, err := sc.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}

func BadRedis(p *redis.Pool, k string) (string, error) {
	c := p.Get()
	return redis.String(c.Do("GET", k))
}

func BadLogs(c docker.APIClient, ctx context.Context, id string) (int, error) {
	r, err := c.ContainerLogs(ctx, id, container.LogsOptions{})
	if err != nil {
		return 0, err
	}
	b := make([]byte, 100)
	return r.Read(b)
}

// The error of a transaction is one of its fields.
func beginTested(db *gorm.DB, work func(tx *gorm.DB) error) error {
	tx := db.Begin()
	if tx.Error != nil {
		return tx.Error
	}
	if err := work(tx); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}
