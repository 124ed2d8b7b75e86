/** What waits for a person, from all capabilities: each lists its own, one page, one dashboard item and REST show all. */
package com.asyncbacklog.attention;
