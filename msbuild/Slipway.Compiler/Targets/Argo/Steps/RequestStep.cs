using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>request</c>: sends an HTTP request, and fails where the answer is an error.</summary>
internal sealed class RequestStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["request"];

    public override JsonObject? Render(StepScope scope)
    {
        var properties = scope.Properties;
        if (ManifestText.Plain(properties.Text("url")?.Text ?? "") is not { Length: > 0 } url)
            return scope.LeaveOut(
                Sentence.Plain("it has no address that Argo can ask: write one without '{{' in 'url'")
            );
        var headers = new JsonArray();
        foreach (var entry in properties.Mapping("header")?.Entries ?? [])
        {
            if (ManifestText.Plain($"{entry.Value.ToJson()}") is not { } value)
                return scope.LeaveOut(
                    "Argo reads '{{' in a header as the start of a parameter: write it without",
                    entry.Value.Span
                );
            headers.Add((JsonNode)new JsonObject { ["name"] = entry.Key.Text, ["value"] = value });
        }
        var body = properties.Mapping("body") is { } json ? ManifestText.Line(json.ToJson()) : null;
        var request = MessageTemplate.Request(scope, url, properties.Text("method")?.Text ?? "GET", headers, body);
        return Answered(scope, request);
    }

    /// <summary>
    /// A template that sends has its answer as its result alone; so values out of the answer take a DAG around it, which
    /// reads them.
    /// </summary>
    private static JsonObject Answered(StepScope scope, JsonObject request)
    {
        var read =
            from output in scope.Outputs
            let path = AnswerPath(output.ValueFrom)
            where path is not null
            select (output, path);
        var given = read.ToList();
        if (given.Count == 0)
            return request;
        var name = scope.Add("send", request);
        var parameters = new JsonArray();
        foreach (var (output, path) in given)
        {
            scope.Give(output);
            var parameter = ParameterNames.Of(output.Name);
            parameters.Add(
                (JsonNode)
                    new JsonObject
                    {
                        ["name"] = parameter,
                        ["valueFrom"] = new JsonObject { ["expression"] = Expression(name, path) },
                        ["globalName"] = parameter,
                    }
            );
        }
        return new JsonObject
        {
            ["outputs"] = new JsonObject { ["parameters"] = parameters },
            ["dag"] = new JsonObject { ["tasks"] = new JsonArray(scope.Run(name)) },
        };
    }

    private static string? AnswerPath(string valueFrom) =>
        valueFrom.Trim()
            is "req.$returns.body"
                or "request.$returns.body"
                or "req.response.body"
                or "request.response.body"
            ? ""
        : JsonPath.Of(valueFrom, "response") is { Length: > 2 } path ? path[1..^1]
        : null;

    private static string Expression(string task, string path) =>
        path.Length == 0
            ? $"tasks['{task}'].outputs.result"
            : $"string(jsonpath(tasks['{task}'].outputs.result, '${path.Replace("'", "\"", StringComparison.Ordinal)}'))";
}
