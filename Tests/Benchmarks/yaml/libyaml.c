// The yardstick: libyaml reads a text to its last event, then to its documents, eleven times over each; the medians.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yaml.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int compare(const void *first, const void *second) {
  double difference = *(const double *)first - *(const double *)second;
  return difference < 0 ? -1 : difference > 0;
}

static long parse(const unsigned char *text, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  long events = 0;
  int done = 0;
  if (!yaml_parser_initialize(&parser)) return -1;
  yaml_parser_set_input_string(&parser, text, length);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) {
      yaml_parser_delete(&parser);
      return -1;
    }
    events++;
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return events;
}

static long load(const unsigned char *text, size_t length) {
  yaml_parser_t parser;
  yaml_document_t document;
  long nodes = 0;
  if (!yaml_parser_initialize(&parser)) return -1;
  yaml_parser_set_input_string(&parser, text, length);
  for (;;) {
    if (!yaml_parser_load(&parser, &document)) {
      yaml_parser_delete(&parser);
      return -1;
    }
    int done = !yaml_document_get_root_node(&document);
    nodes += document.nodes.top - document.nodes.start;
    yaml_document_delete(&document);
    if (done) break;
  }
  yaml_parser_delete(&parser);
  return nodes;
}

// The median speed in MB/s; 0 where the text is refused.
static double speed(long (*read)(const unsigned char *, size_t), const unsigned char *text, size_t length) {
  enum { rounds = 11 };
  double times[rounds];
  for (int round = 0; round < rounds; round++) {
    double start = seconds();
    if (read(text, length) < 0) return 0;
    times[round] = seconds() - start;
  }
  qsort(times, rounds, sizeof times[0], compare);
  return (double)length / times[rounds / 2] / 1e6;
}

int main(int count, char **arguments) {
  if (count < 2) return 2;
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 2;
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  unsigned char *text = malloc((size_t)length + 1);
  if (!text || fread(text, 1, (size_t)length, file) != (size_t)length) return 2;
  fclose(file);
  double events = speed(parse, text, (size_t)length);
  if (events == 0) return 1;
  printf("%.1f %.1f\n", events, speed(load, text, (size_t)length));
  free(text);
  return 0;
}
