using Slipway.Schema.Formats;
using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>What the name of a component has to be, because an object takes it over: <c>x-slipway-object-name</c>.</summary>
/// <param name="Format">The format of the object's name: <c>dns1035-label</c>.</param>
/// <param name="Object">The object, in words: <c>Service</c>.</param>
/// <param name="Suffix">What the component adds to the name in a label; empty where that is nothing.</param>
public sealed record ObjectNaming(string Format, string Object, string Suffix = "")
{
    /// <summary>What holds whatever the type: KubeVela copies the name of a component into a label of its objects.</summary>
    public static ObjectNaming OfAnyType { get; } = new("label-value", "label 'app.oam.dev/component'");

    /// <summary>What holds instead where one of the component's ports is exposed; null where that makes no difference.</summary>
    public ObjectNaming? Exposed { get; init; }

    internal static ObjectNaming? Read(JsonSyntax? json, List<JsonFault> faults)
    {
        if (json is null)
            return null;
        if (
            json is JsonObjectSyntax naming
            && naming["format"] is JsonStringSyntax format
            && naming["object"] is JsonStringSyntax made
            && ValueFormats.Find(format.Text) is not null
        )
            return new ObjectNaming(format.Text, made.Text, (naming["suffix"] as JsonStringSyntax)?.Text ?? "")
            {
                Exposed = Read(naming["exposed"], faults),
            };
        faults.Add(
            new JsonFault(
                json.Span,
                "'x-slipway-object-name' must name a format and an object, as in {\"format\": \"dns1035-label\", \"object\": \"Service\"}"
            )
        );
        return null;
    }
}
