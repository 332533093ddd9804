using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>A template that sends a mail.</summary>
internal static class MailTemplate
{
    /// <summary>Sends a mail.</summary>
    /// <param name="scope">The step.</param>
    /// <param name="email">The mail as the step describes it; its password comes from a Secret.</param>
    /// <returns>The template; null where it cannot be sent without telling the password.</returns>
    public static JsonObject? Send(StepScope scope, SpecMapping email)
    {
        var from = email.Mapping("from");
        if (from?.Mapping("password")?.Mapping("secretRef") is not { } password)
            return null;
        var address = from.Text("address")?.Text ?? "";
        var sender = ParameterText.OneLine(from.Text("alias") is { } alias ? $"{alias.Text} <{address}>" : address);
        var to = email.Texts("to").Select(one => one.Text).ToList();
        var content = email.Mapping("content");
        var receiver = ParameterText.OneLine(string.Join(", ", to));
        var subject = ParameterText.OneLine(content?.Text("subject")?.Text ?? "");
        var mail = $"From: {sender}\r\nTo: {receiver}\r\nSubject: {subject}\r\n\r\n{content?.Text("body")?.Text}\r\n";
        if (ManifestText.Plain(mail) is not { } message)
            return null;
        var port = (from.Integer("port") ?? 587).ToString(CultureInfo.InvariantCulture);
        // 465 speaks TLS from the start, other ports turn to it.
        var scheme = port == "465" ? "smtps" : "smtp";
        var receivers = string.Concat(
            to.Select((_, at) => $" --mail-rcpt \"$TO{at.ToString(CultureInfo.InvariantCulture)}\"")
        );
        var script =
            $"printf '%s' \"$MAIL\" | curl --fail --silent --show-error --ssl-reqd --url \"{scheme}://$HOST:{port}\" --user \"$FROM:$PASSWORD\" --mail-from \"$FROM\"{receivers} --upload-file -";
        var variables = new JsonArray(
            MessageTemplate.Variable("HOST", from.Text("host")?.Text ?? ""),
            MessageTemplate.Variable("FROM", address),
            MessageTemplate.FromSecret("PASSWORD", password)
        );
        for (var at = 0; at < to.Count; at++)
            variables.Add((JsonNode)MessageTemplate.Variable($"TO{at.ToString(CultureInfo.InvariantCulture)}", to[at]));
        variables.Add((JsonNode)MessageTemplate.Variable("MAIL", message));
        return MessageTemplate.Container(scope, script, variables);
    }
}
