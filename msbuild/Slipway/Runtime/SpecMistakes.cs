using System.Text;
using System.Text.Json;

namespace Slipway.Runtime;

/// <summary>Hands the build what it needs to say a mistake at the place of the call, with the nearest name.</summary>
internal static class SpecMistakes
{
    /// <summary>Writes a mistake as one line: <c>mistake {"file": "…", …}</c>.</summary>
    /// <param name="mistake">The mistake.</param>
    public static string Line(MistakenCallException mistake)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("file", mistake.File);
            json.WriteNumber("line", mistake.Line);
            json.WriteString("call", mistake.Call);
            json.WriteString("key", mistake.Key);
            json.WriteString("text", mistake.Message);
            if (mistake.Given is { } given)
                json.WriteString("given", given);
            json.WriteStartArray("known");
            foreach (var name in mistake.Known)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteString("otherwise", mistake.Otherwise);
            json.WriteEndObject();
        }
        return "mistake " + Encoding.UTF8.GetString(bytes.ToArray());
    }
}
