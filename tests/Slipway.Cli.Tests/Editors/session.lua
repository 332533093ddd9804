-- A scripted session of Neovim: opens a spec, and does what someone does who writes one. Prints what the editor shows.
local spec, out = os.getenv("SLIPWAY_SPEC"), {}
local function say(line) table.insert(out, line) end
local function fail(message)
  say("failed: " .. tostring(message))
  vim.fn.writefile(out, os.getenv("SLIPWAY_TRANSCRIPT"))
  vim.cmd("cquit 1")
end

local function session()
  local patience = 120000
  vim.cmd("edit " .. vim.fn.fnameescape(spec))
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = "slipway",
    cmd = vim.split(os.getenv("SLIPWAY_COMMAND"), "\t"),
    root_dir = vim.fn.fnamemodify(spec, ":h:h"),
    capabilities = vim.tbl_deep_extend("force", vim.lsp.protocol.make_client_capabilities(), {
      textDocument = { completion = { completionItem = { snippetSupport = false } } },
    }),
  })
  vim.lsp.buf_attach_client(buffer, client)

  local function findings()
    local texts = {}
    for _, one in ipairs(vim.diagnostic.get(buffer)) do
      table.insert(texts, string.format("%d:%d %s", one.lnum + 1, one.col + 1, one.message:match("^[^:.]*")))
    end
    table.sort(texts)
    return texts
  end
  -- Waits until what is found is that one word is wrong, or nothing: what is said of an earlier text may come late.
  local function wait_for(word)
    local function is_as_wanted()
      local found = findings()
      return word and #found == 1 and found[1]:find("'" .. word .. "'", 1, true) or not word and #found == 0
    end
    if not vim.wait(patience, is_as_wanted, 50) then
      error("findings are " .. vim.inspect(findings()) .. ", and not " .. (word or "none"))
    end
    say("  " .. (findings()[1] or "nothing"))
  end
  local function ask(method, params)
    local answers, failure = vim.lsp.buf_request_sync(buffer, method, params, patience)
    if failure then error(method .. ": " .. failure) end
    local answer = answers[client]
    if answer.error then error(method .. ": " .. vim.inspect(answer.error)) end
    return answer.result
  end
  local function document() return { textDocument = vim.lsp.util.make_text_document_params() } end
  local function go(text, offset)
    vim.fn.cursor(1, 1)
    local line = vim.fn.search("\\V" .. text, "cW")
    if line == 0 then error("there is no '" .. text .. "'") end
    vim.api.nvim_win_set_cursor(0, { line, vim.fn.col(".") - 1 + (offset or 0) })
    return vim.lsp.util.make_position_params(0, "utf-16")
  end
  local function labels(items)
    local names = {}
    for at, item in ipairs(items) do
      if at <= 6 then table.insert(names, item.label) end
    end
    return table.concat(names, ", ") .. (#items > 6 and ", …" or "")
  end

  say("open:")
  wait_for("imag")

  say("fix:")
  local params = go("imag:")
  params.range = { start = params.position, ["end"] = params.position }
  params.context = { diagnostics = {} }
  local action = ask("textDocument/codeAction", params)[1]
  say("  " .. action.title)
  vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
  wait_for()

  say("complete a key:")
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { "      traits:", "        - type: scaler", "          properties:", "            re" })
  local items = ask("textDocument/completion", go("            re", 14))
  say("  " .. labels(items))
  vim.lsp.util.apply_text_edits({ items[1].textEdit }, buffer, "utf-16")
  vim.api.nvim_buf_set_text(buffer, vim.fn.line("$") - 1, #vim.fn.getline("$"), vim.fn.line("$") - 1, #vim.fn.getline("$"), { "3" })
  say("  " .. vim.trim(vim.fn.getline("$")))

  say("complete a type:")
  say("  " .. labels(ask("textDocument/completion", go("type: webservice", 6))))

  say("hover:")
  say("  " .. ask("textDocument/hover", go("replicas", 2)).contents.value:gsub("\n+", " | "))

  say("definition of 'web' in dependsOn:")
  say("  line " .. ask("textDocument/definition", go("[web]", 2))[1].range.start.line + 1)

  say("references:")
  params = go("[web]", 2)
  params.context = { includeDeclaration = true }
  say("  " .. #ask("textDocument/references", params))

  say("rename to 'pages':")
  params = go("[web]", 2)
  params.newName = "pages"
  vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", params), "utf-16")
  say("  " .. vim.trim(vim.fn.getline(vim.fn.search("name: pages", "w"))) .. ", " .. vim.trim(vim.fn.getline(vim.fn.search("pages\\]", "w"))))

  say("symbols:")
  local symbol = ask("textDocument/documentSymbol", document())[1]
  say("  " .. symbol.detail .. " " .. symbol.name .. ": " .. symbol.children[1].name .. ", " .. symbol.children[2].name)

  say("preview:")
  say("  " .. ask("textDocument/codeLens", document())[1].command.title)
  for line in ask("slipway/preview", document()).text:gmatch("[^\n]+") do
    if line:match("^kind:") or line:match("^  replicas:") then say("  " .. line) end
  end

  say("a word that is wrong:")
  go("replicas: 3")
  vim.api.nvim_set_current_line((vim.api.nvim_get_current_line():gsub("replicas", "replica")))
  wait_for("replica")

  vim.lsp.stop_client(client)
  vim.wait(patience, function() return vim.lsp.client_is_stopped(client) end, 50)
end

local fine, message = xpcall(session, debug.traceback)
if not fine then fail(message) end
vim.fn.writefile(out, os.getenv("SLIPWAY_TRANSCRIPT"))
vim.cmd("qall!")
