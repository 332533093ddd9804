using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Puts templates together.</summary>
internal static class TemplateParts
{
    /// <summary>Moves the members of another object after the own ones.</summary>
    /// <param name="json">The object that grows.</param>
    /// <param name="others">The object whose members move; it is used up.</param>
    public static JsonObject Joined(this JsonObject json, JsonObject others)
    {
        foreach (var key in others.Select(member => member.Key).ToList())
        {
            var value = others[key];
            others.Remove(key);
            json[key] = value;
        }
        return json;
    }
}
