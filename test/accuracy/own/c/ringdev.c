// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#define RING_SIZE 8192
//                ^^^^ -
#define RING_MAJOR 240
//                 ^^^ -
#define RING_IOC_RESET 0x5201
//                     ^^^^^^ -
#define RING_IOC_LEVEL 0x5202
//                     ^^^^^^ -

struct ring {
	struct mutex lock;
	size_t head;
	size_t tail;
	u8 data[RING_SIZE];
};

static struct ring *ring;

static ssize_t ring_read(struct file *file, char __user *to, size_t len, loff_t *pos)
{
	size_t have;
	int ret = 0;
	//        ^ -

	if (mutex_lock_interruptible(&ring->lock))
		return -512;
		//     ^^^^ other
	have = ring->head - ring->tail;
	if (have == 0) {
	//          ^ -
		ret = -11;
		//    ^^^ errno
		goto out;
	}
	len = min3(len, have, (size_t)512);
	//                            ^^^ -
	if (copy_to_user(to, ring->data + ring->tail % RING_SIZE, len)) {
		ret = -14;
		//    ^^^ errno
		goto out;
	}
	ring->tail += len;
	ret = len;
out:
	mutex_unlock(&ring->lock);
	return ret;
}

static long ring_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	if (!capable(CAP_SYS_ADMIN))
		return -1;
		//     ^^ errno
	switch (cmd) {
	case RING_IOC_RESET:
		ring->head = 0;
		//           ^ -
		ring->tail = 0;
		//           ^ -
		return 0;
		//     ^ -
	case RING_IOC_LEVEL:
		if (arg > 100)
		//        ^^^ -
			return -22;
			//     ^^^ errno
		return put_user(ring->head * 100 / RING_SIZE, (int __user *)arg);
		//                           ^^^ -
	case 0x5203:
	//   ^^^^^^ -
		return -95;
		//     ^^^ errno
	default:
		return -25;
		//     ^^^ errno
	}
}

static const struct file_operations ring_fops = {
	.read = ring_read,
	.unlocked_ioctl = ring_ioctl,
};

static int __init ring_init(void)
{
	int err;

	ring = kzalloc(sizeof(*ring), GFP_KERNEL);
	if (!ring)
		return -12;
		//     ^^^ errno
	mutex_init(&ring->lock);
	err = register_chrdev(RING_MAJOR, "ring", &ring_fops);
	if (err == -16)
	//         ^^^ errno
		pr_warn("ring: major %d is taken\n", RING_MAJOR);
	if (err < 0) {
	//        ^ -
		kfree(ring);
		return err;
	}
	msleep(20);
	//     ^^ -
	return 0;
	//     ^ -
}
module_init(ring_init);
