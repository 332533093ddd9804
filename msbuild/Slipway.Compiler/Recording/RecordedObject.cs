using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Release;

namespace Slipway.Compiler.Recording;

/// <summary>What the record says of a rendered object: what it is, the images it runs, and the objects inside it.</summary>
internal sealed class RecordedObject
{
    private readonly ImageFields fields;
    private readonly List<ReleaseImage> images = [];
    private readonly List<ReleaseObject> parts = [];

    /// <summary>The keys and positions from the object to where reading is.</summary>
    private readonly List<string> field = [];

    private RecordedObject(ImageFields fields) => this.fields = fields;

    /// <summary>Describes an object of a manifest.</summary>
    /// <param name="rendered">The object.</param>
    /// <param name="fields">The image fields of the document it was made of.</param>
    public static ReleaseObject Of(RenderedObject rendered, ImageFields fields)
    {
        var whole = Of(rendered.Json, fields);
        return whole with
        {
            IsMade = rendered.IsMade,
            Origin = rendered.Origin,
            Place = rendered.Place,
            Images = [.. whole.Images, .. rendered.DefaultImages.Select(image => new ReleaseImage(image, ""))],
            Parts =
            [
                .. whole.Parts,
                .. rendered.Texts.Select(json =>
                    rendered.Parts.FirstOrDefault(part => ReferenceEquals(part.Json, json)) is { } part
                        ? Of(json, fields) with
                        {
                            IsMade = true,
                            Origin = part.Origin,
                            Place = part.Place,
                            Json = json,
                        }
                        : Of(json, fields)
                ),
            ],
            Json = rendered.Json,
        };
    }

    private static ReleaseObject Of(JsonObject json, ImageFields fields)
    {
        var found = new RecordedObject(fields);
        // What a ConfigMap or a Secret calls an image is a word of its user's.
        if (ObjectText.Of(json, "kind") is not ("ConfigMap" or "Secret"))
            found.Members(json);
        return new ReleaseObject
        {
            ApiVersion = ObjectText.Of(json, "apiVersion"),
            Kind = ObjectText.Of(json, "kind"),
            Name = ObjectText.Of(json["metadata"], "name") is { Length: > 0 } name ? name : ObjectText.Of(json, "name"),
            Namespace = ObjectText.Of(json["metadata"], "namespace") is { Length: > 0 } named ? named : null,
            Images = found.images,
            Parts = found.parts,
        };
    }

    private void Value(string key, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject json when IsObject(json):
                parts.Add(Of(json, fields));
                break;
            case JsonObject json:
                Members(json);
                break;
            case JsonArray list:
                for (var at = 0; at < list.Count; at++)
                    Within(at.ToString(CultureInfo.InvariantCulture), "", list[at]);
                break;
            case JsonValue scalar when scalar.TryGetValue<string>(out var text) && fields.Contains(key, text):
                images.Add(new ReleaseImage(text, string.Concat(field.Select(part => $"/{Escaped(part)}"))));
                break;
        }
    }

    private void Members(JsonObject json)
    {
        foreach (var (key, value) in json)
            Within(key, key, value);
    }

    private void Within(string part, string key, JsonNode? value)
    {
        field.Add(part);
        Value(key, value);
        field.RemoveAt(field.Count - 1);
    }

    /// <summary>Whether something inside an object is one itself: it has a kind and a content. References have the kind alone.</summary>
    private static bool IsObject(JsonObject json) =>
        ObjectText.Of(json, "apiVersion").Length > 0
        && ObjectText.Of(json, "kind").Length > 0
        && json.Any(member => member.Value is JsonObject);

    private static string Escaped(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
