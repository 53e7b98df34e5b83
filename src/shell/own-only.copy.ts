export const ownOnlyCopy = { title: '示例不往外给', text: '备份、传给另一部手机、发图片、看存了什么，只有自己家的才有。' } as const
