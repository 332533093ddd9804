using System.Text.Json;

namespace Slipway.Runtime;

/// <summary>Writes the nodes of one document.</summary>
internal sealed class SpecNodeWriter(Utf8JsonWriter json, SpecFileTable files)
{
    private static readonly JsonEncodedText Line = JsonEncodedText.Encode("l");
    private static readonly JsonEncodedText File = JsonEncodedText.Encode("f");
    private static readonly JsonEncodedText Call = JsonEncodedText.Encode("c");

    /// <summary>Writes a node; its line, file and call are left out where they are those of the node around it.</summary>
    public void Write(SpecItem item, int outerFile, int outerLine, string outerCall)
    {
        // Code that calls on behalf of other code may not know where that is.
        var isPlaced = item.File is not "";
        var line = item.Line > 0 && isPlaced ? item.Line : outerLine;
        var file = item.File is { Length: > 0 } name ? files.IndexOf(name) : outerFile;
        var call = item.Line > 0 && isPlaced && item.Call != SpecItem.Making ? item.Call : outerCall;
        json.WriteStartObject();
        if (line != outerLine)
            json.WriteNumber(Line, line);
        if (file != outerFile)
            json.WriteNumber(File, file);
        if (call != outerCall)
            json.WriteString(Call, call);
        WriteValue(item.Value.Data, file, line, call);
        json.WriteEndObject();
    }

    private void WriteValue(object? value, int file, int line, string call)
    {
        switch (value)
        {
            case SpecMap map:
                WriteMap(map, file, line, call);
                break;
            case SpecList list:
                json.WriteStartArray("a"u8);
                foreach (var item in list.Items)
                    Write(item, file, line, call);
                json.WriteEndArray();
                break;
            case string text:
                json.WriteString("s"u8, text);
                break;
            case long number:
                json.WriteNumber("i"u8, number);
                break;
            case double number:
                json.WriteNumber("d"u8, number);
                break;
            case bool flag:
                json.WriteBoolean("b"u8, flag);
                break;
            default:
                json.WriteNull("z"u8);
                break;
        }
    }

    private void WriteMap(SpecMap map, int file, int line, string call)
    {
        json.WriteStartArray("o"u8);
        foreach (var entry in map.Entries)
        {
            json.WriteStartArray();
            json.WriteStringValue(entry.Key);
            Write(entry.Value, file, line, call);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}
