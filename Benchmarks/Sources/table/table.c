/* Serbian Latin to Cyrillic by a table of letters, without exceptions and without anything that stays:
   for orientation, the least that a program can do. Reads a file, writes to another. */
#include <stdio.h>
#include <string.h>

static const char *spellings[128];
static unsigned char input[1 << 20], output[1 << 21];

int main(int count, char **arguments) {
  const char *latin = "ABVGDEZIJKLMNOPRSTUFHCabvgdezijklmnoprstufhc";
  const char *cyrillic = "АБВГДЕЗИЈКЛМНОПРСТУФХЦабвгдезијклмнопрстуфхц";
  FILE *from = count > 2 ? fopen(arguments[1], "rb") : 0, *to = count > 2 ? fopen(arguments[2], "wb") : 0;
  if (!from || !to) return 1;
  for (int i = 0; latin[i]; i++) spellings[(int)latin[i]] = cyrillic + 2 * i;
  size_t size;
  while ((size = fread(input, 1, sizeof input, from)) > 0) {
    unsigned char *end = output;
    for (size_t i = 0; i < size; i++) {
      unsigned char byte = input[i];
      const char *spelling = byte < 128 ? spellings[byte] : 0;
      if (byte == 'j' && i > 0 && (input[i - 1] == 'n' || input[i - 1] == 'l')) {
        memcpy(end - 2, input[i - 1] == 'n' ? "њ" : "љ", 2);
      } else if (spelling) {
        memcpy(end, spelling, 2), end += 2;
      } else {
        *end++ = byte;
      }
    }
    if (fwrite(output, 1, end - output, to) != (size_t)(end - output)) return 1;
  }
  return fclose(to) != 0;
}
