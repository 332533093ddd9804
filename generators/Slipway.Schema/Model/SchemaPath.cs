namespace Slipway.Schema.Model;

/// <summary>Names of schema files relative to one another, always with forward slashes.</summary>
public static class SchemaPath
{
    /// <summary>The file that a reference inside another file means.</summary>
    /// <param name="from">The file that holds the reference: <c>kubevela/webservice.schema.json</c>.</param>
    /// <param name="relative">The reference's file part: <c>../kubernetes/pod.schema.json</c>.</param>
    /// <returns><c>kubernetes/pod.schema.json</c>.</returns>
    public static string Combine(string from, string relative)
    {
        var parts = new List<string>(from.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".."))
                parts.Add(part);
        }
        return string.Join("/", parts);
    }
}
