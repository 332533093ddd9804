using System.Text.Json.Nodes;
using Slipway.LanguageServer.Features;

namespace Slipway.LanguageServer.Serving;

/// <summary>What the server can do, in answer to <c>initialize</c>.</summary>
internal static class Capabilities
{
    /// <summary>The answer.</summary>
    public static JsonObject Of() =>
        new()
        {
            ["capabilities"] = new JsonObject
            {
                ["positionEncoding"] = "utf-16",
                ["textDocumentSync"] = new JsonObject
                {
                    ["openClose"] = true,
                    ["change"] = 2,
                    ["save"] = true,
                },
                ["completionProvider"] = new JsonObject
                {
                    ["triggerCharacters"] = new JsonArray(":", " ", "-", "\n", "{", "["),
                },
                ["hoverProvider"] = true,
                ["definitionProvider"] = true,
                ["referencesProvider"] = true,
                ["renameProvider"] = new JsonObject { ["prepareProvider"] = true },
                ["documentSymbolProvider"] = true,
                ["workspaceSymbolProvider"] = true,
                ["foldingRangeProvider"] = true,
                ["documentLinkProvider"] = new JsonObject(),
                ["codeLensProvider"] = new JsonObject(),
                ["codeActionProvider"] = new JsonObject
                {
                    ["codeActionKinds"] = new JsonArray("quickfix", FixActions.FixAllKind),
                },
                ["workspace"] = new JsonObject
                {
                    ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true },
                },
                ["experimental"] = new JsonObject { ["slipwayPreview"] = true },
            },
            ["serverInfo"] = new JsonObject
            {
                ["name"] = "slipway",
                ["version"] = typeof(Capabilities).Assembly.GetName().Version!.ToString(3),
            },
        };
}
