using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>notification</c>: tells people by Lark, DingTalk, Slack or mail; by each that is named, side by side.</summary>
internal sealed class NotificationStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["notification"];

    public override JsonObject? Render(StepScope scope)
    {
        var channels = new List<(string Name, JsonObject Body)>();
        foreach (var name in new[] { "lark", "dingding", "slack", "email" })
        {
            if (scope.Properties.Mapping(name) is not { } channel)
                continue;
            if (Body(scope, name, channel) is not { } body)
                return scope.LeaveOut(Why(name), scope.Properties.Entry(name)!.Key.Span);
            channels.Add((name, body));
        }
        if (channels.Count == 0)
            return scope.LeaveOut("it names no channel: write one of lark, dingding, slack and email");
        if (channels is [var only])
            return only.Body;
        var tasks = channels.Select(channel => scope.Run(scope.Add(channel.Name, channel.Body)));
        return new JsonObject { ["dag"] = new JsonObject { ["tasks"] = new JsonArray([.. tasks]) } };
    }

    private static JsonObject? Body(StepScope scope, string name, SpecMapping channel)
    {
        if (name == "email")
            return MailTemplate.Send(scope, channel);
        var message = channel.Mapping("message")?.ToJson() ?? [];
        if (name == "dingding" && !message.ContainsKey("msgtype"))
            message["msgtype"] = "text";
        return MessageTemplate.Post(scope, channel.Mapping("url"), message);
    }

    private static string Why(string name) =>
        name == "email"
            ? "the password would be in the Workflow, or the mail holds '{{', which Argo reads as the start of a parameter: name a Secret in 'from.password.secretRef', and write the mail without"
            : "it has no address that Argo can ask: write one without '{{' in 'url.value', or name a Secret in 'url.secretRef'";
}
